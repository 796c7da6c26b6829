// Says in words when the browser is too old for the page; in the plainest script, which the oldest browser can read.
(function () {
  var lacking = [];
  function needs(name, there) {
    if (!there) lacking.push(name);
  }
  var css = window.CSS && CSS.supports;
  needs('module scripts', 'noModule' in document.createElement('script'));
  needs('Worker', window.Worker);
  needs('structuredClone', window.structuredClone);
  needs('CompressionStream', window.CompressionStream);
  needs('Array.prototype.toSorted', Array.prototype.toSorted);
  needs('Intl.NumberFormat', window.Intl && Intl.NumberFormat);
  needs('dialog', window.HTMLDialogElement);
  needs('popover', 'popover' in document.documentElement);
  needs('CSS light-dark()', css && CSS.supports('color', 'light-dark(#000, #fff)'));
  needs('CSS :has()', css && CSS.supports('selector(:has(a))'));
  if (lacking.length === 0) return;

  function say(language, text) {
    var line = document.createElement('p');
    line.lang = language;
    line.appendChild(document.createTextNode(text));
    return line;
  }
  var missing = lacking.join(', ');
  var box = document.createElement('div');
  box.id = 'too-old';
  box.setAttribute('role', 'alert');
  box.appendChild(
    say(
      'sv',
      'Webbläsaren är för gammal för Hälsovalssimulatorn. Uppdatera den, eller öppna sidan i en ny version av ' +
        'Chrome, Edge, Firefox eller Safari. Den här saknar: ' +
        missing +
        '.',
    ),
  );
  box.appendChild(
    say(
      'en',
      'This browser is too old for the page. Update it, or open the page in a recent Chrome, Edge, Firefox or ' +
        'Safari. This one lacks: ' +
        missing +
        '.',
    ),
  );
  document.body.insertBefore(box, document.body.firstChild);
})();
