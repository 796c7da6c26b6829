import { describe, expect, it } from 'vitest';
import { Latest } from '../../src/state/latest.ts';
import { EngineError } from '../../src/worker/client.ts';

/** A question that is answered when the test says so. */
function question(): { ask: () => Promise<string>; answer(text: string): void; fail(error: Error): void } {
  let answer: (text: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => ((answer = resolve), (fail = reject)));
  return { ask: () => promise, answer: (text) => answer(text), fail: (error) => fail(error) };
}

function listener(): { heard: string[]; use(text: string): void; fail(error: unknown): void } {
  const heard: string[] = [];
  return { heard, use: (text) => heard.push(text), fail: (error) => heard.push(`failed: ${String(error)}`) };
}

describe('of several questions', () => {
  it('the last is heard, however late the first is answered', async () => {
    const latest = new Latest();
    const [first, second] = [question(), question()];
    const { heard, use, fail } = listener();
    const asked = [latest.put(first.ask, use, fail), latest.put(second.ask, use, fail)];
    second.answer('second');
    first.answer('first');
    await Promise.all(asked);
    expect(heard).toEqual(['second']);
  });

  it('the failure of an earlier one is not told', async () => {
    const latest = new Latest();
    const [first, second] = [question(), question()];
    const { heard, use, fail } = listener();
    const asked = [latest.put(first.ask, use, fail), latest.put(second.ask, use, fail)];
    first.fail(new Error('gone'));
    second.answer('second');
    await Promise.all(asked);
    expect(heard).toEqual(['second']);
  });

  it('none is heard once they are dropped', async () => {
    const latest = new Latest();
    const only = question();
    const { heard, use, fail } = listener();
    const asked = latest.put(only.ask, use, fail);
    latest.drop();
    only.answer('late');
    await asked;
    expect(heard).toEqual([]);
  });

  it('a failure is told, but not that a newer question took its place', async () => {
    const { heard, use, fail } = listener();
    await new Latest().put(() => Promise.reject(new EngineError('superseded')), use, fail);
    expect(heard).toEqual([]);
    await new Latest().put(() => Promise.reject(new EngineError('failed', 'The worker is gone')), use, fail);
    expect(heard).toEqual(['failed: EngineError: The worker is gone']);
  });
});
