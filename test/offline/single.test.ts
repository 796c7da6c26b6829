import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble, inScript } from '../../src/offline/single.ts';

const PAGE = readFileSync('index.html', 'utf8')
  .replace('<meta charset', '<meta http-equiv="Content-Security-Policy" content="x" />\n<meta charset')
  .replace(/<script type="module"[^>]*><\/script>/, '')
  .replace(
    '</head>',
    '<script type="module" src="./a.js"></script><link rel="stylesheet" href="./a.css"></head>',
  );
const PARTS = { check: 'check()', code: 'run("$&")', style: 'p{}', icon: '<svg/>' };
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single file', () => {
  it('keeps what looks like the end of a script from ending it', () => {
    for (const text of ['</script>', '</SCRIPT >', '<!--', '<script>']) {
      const kept = inScript(`"${text}"`);
      expect(kept).not.toMatch(/<(\/script|!--|script)/i);
      expect(JSON.parse(kept.replace('\\x3c', '\\u003c'))).toBe(text);
    }
  });

  it('holds its parts as they are, and lets only them run', () => {
    const whole = assemble(PAGE, PARTS);
    expect(whole).toContain('<script type="module">run("$&")</script>');
    expect(whole).toContain('<style>p{}</style>');
    expect(whole).toContain(`script-src ${hashOf('check()')} ${hashOf('run("$&")')};`);
    expect(whole).toContain(`style-src ${hashOf('p{}')};`);
    expect(whole).not.toMatch(/(src|href)="\.\//);
  });

  it('is not made of a page that lacks a place for a part', () => {
    expect(() => assemble(PAGE.replace('rel="stylesheet"', ''), PARTS)).toThrow('stylesheet');
  });
});
