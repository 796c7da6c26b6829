// A test of the keyboard alone: what the test before has left the mouse over must not be pointed at.
import { onTestFinished } from 'vitest';

/** Until the test has ended nothing of the page sees the mouse. */
export function withoutMouse(): void {
  const blind = new CSSStyleSheet();
  blind.replaceSync('* { pointer-events: none !important }');
  document.adoptedStyleSheets.push(blind);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== blind);
  });
}
