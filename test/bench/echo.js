// A worker that answers with what it is told.
onmessage = ({ data }) => postMessage(data);
