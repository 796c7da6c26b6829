import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendmentHtml, amendmentPage, amendmentText, type Amendment } from '../../src/export/amendment.ts';

const HOSTILE = `<script>alert("x")</script> & 'A' <img src=x onerror=y>`;

type Change = Amendment['changes']['sections'][number]['changes'][number];

/** From a value to another. */
function change(text: string): Change {
  return {
    text: [
      { text, mark: null },
      { text, mark: 'del' },
      { text, mark: 'ins' },
    ],
    rationale: text,
  };
}

function amendment(text: string): Amendment {
  return {
    title: text,
    stamps: [text],
    facts: [text],
    summary: { heading: 'Sammanfattning', text },
    changes: { heading: 'Ändringar', sections: [{ heading: text, changes: [change(text)] }] },
    effect: { heading: 'Följder', lines: [text] },
    transition: { heading: 'Övergångsregel', lines: [text] },
    origin: text,
  };
}

/** The elements that an amendment may have. */
const TAGS =
  /<\/?(!doctype html|html lang="sv"|html|head|meta charset="utf-8"|title|body|h1|h2|h3|p|strong|ul|li|em|del|ins)>/g;

describe('the amendment as HTML', () => {
  test('keeps hostile names as text', () => {
    const page = amendmentPage(amendment(HOSTILE), 'sv');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;A&#39; &lt;img');
    expect(page).not.toMatch(/<script|<img/);
  });

  test('has no elements and no entities but its own, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rest = amendmentPage(amendment(text), 'sv').replace(TAGS, '');
        expect(rest).not.toMatch(/[<>"']/);
        expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('has a list of changes under each section', () => {
    const html = amendmentHtml(amendment('a'));
    expect(html).toContain('<h3>a</h3><ul><li>a<del>a</del><ins>a</ins> <em>a</em></li></ul>');
    expect(amendmentHtml({ ...amendment('a'), changes: { heading: 'b', sections: [] } })).not.toContain(
      '<ul>',
    );
  });

  test('has the transition rule under a heading of its own, and nothing of it where there is none', () => {
    expect(amendmentHtml(amendment('a'))).toContain('<h2>Övergångsregel</h2>\n<p>a</p>');
    expect(amendmentHtml({ ...amendment('a'), transition: null })).not.toContain('Övergångsregel');
  });

  test('says its language as an attribute that cannot be left', () => {
    expect(amendmentPage(amendment('a'), '"><b>')).toContain('<html lang="&quot;&gt;&lt;b&gt;">');
  });
});

describe('the amendment as text', () => {
  test('is the same without marks, part by part', () => {
    expect(amendmentText(amendment('a'))).toBe(
      [
        ...['a\na', 'a', 'Sammanfattning\na', 'Ändringar', 'a\naaa a', 'Följder\na'],
        ...['Övergångsregel\na', 'a\n'],
      ].join('\n\n'),
    );
  });

  test('leaves out what is not said', () => {
    const bare = { ...amendment('a'), stamps: [], facts: [], transition: null };
    expect(amendmentText(bare).startsWith('a\n\nSammanfattning')).toBe(true);
    expect(amendmentText(bare).endsWith('Följder\na\n\na\n')).toBe(true);
  });
});
