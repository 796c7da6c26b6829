import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { publisher } from '../../src/state/publisher.ts';

const said = v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty()));
const form = v.strictObject({
  name: said,
  email: v.nullable(v.pipe(v.string(), v.email())),
  phone: v.nullable(v.pipe(v.string(), v.regex(/^\+?\d[\d -]{5,}\d$/))),
  statementDate: v.pipe(v.string(), v.isoDate()),
});

describe('the publisher', () => {
  it('is told in full or left out, and nothing else is told', () => {
    expect(v.safeParse(form, publisher).issues).toBeUndefined();
  });

  it('assessed the page on a day that has been', () => {
    expect(new Date(publisher.statementDate).getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('is reached in some way where it is named', () => {
    if (publisher.name !== null) expect(publisher.email ?? publisher.phone).not.toBeNull();
  });
});
