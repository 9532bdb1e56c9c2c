import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('never more than so many at once, in the order they came, and a failure frees its place', async () => {
  const take = inTurn(2);
  let [busy, most] = [0, 0];
  const done: number[] = [];
  const work = (at: number) => async () => {
    busy += 1;
    most = Math.max(most, busy);
    await pause(2);
    busy -= 1;
    if (at % 5 === 0) throw new Error('broken');
    done.push(at);
  };
  await Promise.allSettled(Array.from({ length: 20 }, (_, at) => take(work(at))));
  expect(most).toBe(2);
  expect(done).toEqual(Array.from({ length: 20 }, (_, at) => at).filter((at) => at % 5 !== 0));
});
