import { expect, test } from 'vitest';
import { soakSize } from '../testing/soak-size.ts';
import { plant } from './testing/plant.ts';
import { tellWithKills } from './testing/tell-with-kills.ts';

test('P13: every event is told once, though its worker is killed again and again', async () => {
  const at = await plant();
  const jobs = soakSize('SOAK_JOBS', 10_000);
  const kills = Math.max(3, Math.floor(jobs / 500));
  const start = performance.now();
  const told = await tellWithKills(at, { jobs, kills, patienceSeconds: 600 });
  const seconds = Math.round((performance.now() - start) / 1_000);
  console.log(
    `notifications: ${jobs} jobs, ${kills} workers killed at work, in ${seconds} s: ${told.facts} facts told by ` +
      `${told.notifications} notifications, the last ${Math.round(told.recoverySeconds)} s after the last kill`,
  );
  await at.app.close();
  expect(told).toMatchObject({ notifications: jobs, facts: jobs });
});
