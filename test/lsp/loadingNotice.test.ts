import assert from 'node:assert/strict';
import { LoadingNotice } from '../../server/src/lsp/loadingNotice.ts';

describe('The notice that registers are being read', () => {
  const told: string[] = [];
  /** What runs when the time is over; `undefined`: it was called off. */
  let late: (() => void) | undefined;
  const progress = { begin: (title: string) => void told.push(title), done: () => void told.push('done') };
  const notice = (): LoadingNotice => new LoadingNotice(() => Promise.resolve(progress), (milliseconds, run) => {
    assert.equal(milliseconds, 2_000);
    late = run;
    return () => {
      late = undefined;
    };
  });
  const work = (): { readonly promise: Promise<void>; readonly end: () => void; readonly fail: () => void } => {
    let end = (): void => undefined;
    let fail = (): void => undefined;
    const promise = new Promise<void>((resolve, reject) => {
      end = resolve;
      fail = () => reject(new Error('It failed.'));
    });
    return { promise, end, fail };
  };
  /** All that follows at once has happened. */
  const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

  beforeEach(() => {
    told.length = 0;
    late = undefined;
  });

  it('is not shown where it takes less than two seconds', async () => {
    const { promise, end } = work();
    notice().during(promise);
    assert.ok(late !== undefined);
    end();
    await settled();
    assert.equal(late, undefined);
    assert.deepEqual(told, []);
  });

  it('is shown where it takes longer, until all is read, or has failed', async () => {
    const [one, other] = [work(), work()];
    const shown = notice();
    shown.during(one.promise);
    shown.during(other.promise);
    late?.();
    await settled();
    assert.deepEqual(told, ['Rapporteur reads registers']);
    one.end();
    await settled();
    assert.deepEqual(told, ['Rapporteur reads registers']);
    other.fail();
    await settled();
    assert.deepEqual(told, ['Rapporteur reads registers', 'done']);
  });

  it('ends where all was read while the client made it', async () => {
    const { promise, end } = work();
    notice().during(promise);
    late?.();
    end();
    await settled();
    assert.deepEqual(told, ['Rapporteur reads registers', 'done']);
  });
});
