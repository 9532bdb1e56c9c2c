import { expect, test } from 'vitest';
import { soakSize } from './testing/soak-size.ts';
import { type Survival, surviveKills } from './testing/survival.ts';

const seconds = soakSize('SOAK_SECONDS', 60);

function tell(name: string, { kills, acknowledged, lost, doubled }: Survival): void {
  console.log(
    `survival, ${name}: ${kills} kills in ${seconds} s, ${acknowledged} acknowledged orders, ${lost} lost, ${doubled} doubled`,
  );
}

test('P1: what was acknowledged survives kills of PostgreSQL and of the application', async () => {
  const survival = await surviveKills({ seconds, clients: 8, settings: {} });
  tell('as we run it', survival);
  expect(survival.acknowledged).toBeGreaterThan(0);
  expect(survival).toMatchObject({ lost: 0, doubled: 0 });
});

test('the control: without synchronous commit the same kills lose orders, so the test can see a loss', async () => {
  const survival = await surviveKills({ seconds, clients: 8, settings: { synchronous_commit: 'off' } });
  tell('synchronous_commit=off', survival);
  expect(survival.lost).toBeGreaterThan(0);
});
