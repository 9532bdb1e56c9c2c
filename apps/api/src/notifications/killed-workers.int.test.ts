import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Plant, plant } from './testing/plant.ts';
import { tellWithKills } from './testing/tell-with-kills.ts';

let at: Plant;

beforeAll(async () => {
  at = await plant();
});
afterAll(() => at.app.close());

test('every event is told once, though its worker is killed again and again', async () => {
  const jobs = 500;
  const effects = await tellWithKills(at, { jobs, kills: 3, patienceSeconds: 100 });
  expect(effects).toMatchObject({ notifications: jobs, facts: jobs });
  expect(effects.recoverySeconds).toBeLessThan(40);
}, 180_000);
