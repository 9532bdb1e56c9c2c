import { expect, it } from 'vitest';
import { turns } from './turns.ts';

it('no more than so many work at once, and one that fails lets the next in', async () => {
  const inTurn = turns(2);
  let [working, most] = [0, 0];
  const work = async (fails: boolean) => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 2));
    working -= 1;
    if (fails) throw new Error('it failed');
  };
  const ends = await Promise.allSettled(
    [true, false, true, false, false, false].map((fails) => inTurn(() => work(fails))),
  );
  expect(ends.map(({ status }) => status[0]).join('')).toBe('rfrfff');
  expect(most).toBe(2);
});
