// A way to a server that can be held up in the midst of a file, cut, and opened again at the same address.
import { createServer, type Server, type ServerResponse } from 'node:http';

export class Line {
  readonly #to: string;
  #port = 0;
  #server: Server | null = null;
  #held: { readonly path: RegExp; reached(): void } | null = null;

  /** `to` is the address of a folder of the server. */
  constructor(to: string) {
    this.#to = to;
  }

  /** The folder's address by this way, the same each time. */
  async open(): Promise<string> {
    const server = createServer(({ url }, response) => void this.#answer(url ?? '/', response));
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    this.#server = server;
    this.#port = (server.address() as { port: number }).port;
    return new URL(new URL(this.#to).pathname, `http://localhost:${this.#port}`).href;
  }

  /** From now on a file whose path is like this comes to its half and no further; until it is asked for. */
  hold(path: RegExp): Promise<void> {
    return new Promise((resolve) => (this.#held = { path, reached: resolve }));
  }

  /** Ends what is under way, and answers no more. */
  cut(): void {
    this.#held = null;
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const answer = await fetch(new URL(url, this.#to));
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, 'content-length': body.length });
    if (this.#held?.path.test(url)) {
      response.write(body.subarray(0, body.length / 2));
      this.#held.reached();
    } else response.end(body);
  }
}
