// Ändringsförslaget: a change of the rules as text and as HTML for the board's papers. All words come in as arguments.

/** Words of a change; `del` is the value that goes, `ins` the one that comes. */
export interface AmendmentPart {
  readonly text: string;
  readonly mark: 'del' | 'ins' | null;
}

interface AmendmentChange {
  readonly text: readonly AmendmentPart[];
  /** Null where nothing is to be said of it. */
  readonly rationale: string | null;
}

export interface Amendment {
  readonly title: string;
  /** What the reader must know first: sample data, not reconciled. */
  readonly stamps: readonly string[];
  /** The base, the date of the list. */
  readonly facts: readonly string[];
  readonly summary: { readonly heading: string; readonly text: string };
  readonly changes: {
    readonly heading: string;
    readonly sections: readonly { readonly heading: string; readonly changes: readonly AmendmentChange[] }[];
  };
  readonly effect: { readonly heading: string; readonly lines: readonly string[] };
  /** Null where there is none, or none that is to be told of. */
  readonly transition: { readonly heading: string; readonly lines: readonly string[] } | null;
  /** What it was made with. */
  readonly origin: string;
}

/** Plain text with blank lines between the parts. */
export function amendmentText(amendment: Amendment): string {
  const { title, stamps, facts, summary, changes, effect, transition, origin } = amendment;
  const sections = changes.sections.map((section) => [
    section.heading,
    ...section.changes.map(({ text, rationale }) =>
      [text.map((part) => part.text).join(''), ...(rationale === null ? [] : [rationale])].join(' '),
    ),
  ]);
  const parts = [
    [title, ...stamps],
    facts,
    [summary.heading, summary.text],
    [changes.heading],
    ...sections,
    [effect.heading, ...effect.lines],
    transition ? [transition.heading, ...transition.lines] : [],
    [origin],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A fragment of HTML that word processors keep headings and lists of. Every text in it is escaped. */
export function amendmentHtml(amendment: Amendment): string {
  const { title, stamps, facts, summary, changes, effect, transition, origin } = amendment;
  const sections = changes.sections.map(
    (section) =>
      element('h3', section.heading) +
      list(
        section.changes.map(
          ({ text, rationale }) =>
            text.map((part) => (part.mark ? element(part.mark, part.text) : escaped(part.text))).join('') +
            (rationale ? ` ${element('em', rationale)}` : ''),
        ),
      ),
  );
  return [
    element('h1', title),
    ...stamps.map((stamp) => `<p>${element('strong', stamp)}</p>`),
    ...facts.map((fact) => element('p', fact)),
    element('h2', summary.heading),
    element('p', summary.text),
    element('h2', changes.heading),
    ...sections,
    element('h2', effect.heading),
    ...effect.lines.map((line) => element('p', line)),
    ...(transition
      ? [element('h2', transition.heading), ...transition.lines.map((line) => element('p', line))]
      : []),
    element('p', origin),
  ].join('\n');
}

/** A whole page to save as a file. */
export function amendmentPage(amendment: Amendment, language: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    `<head><meta charset="utf-8">${element('title', amendment.title)}</head>`,
    '<body>',
    amendmentHtml(amendment),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that means only itself, within an element and within an attribute's quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
