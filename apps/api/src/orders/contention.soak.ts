import { expect, test } from 'vitest';
import { contend } from '../testing/contention.ts';
import { soakSize } from '../testing/soak-size.ts';
import { testApp } from '../testing/test-app.ts';

test('P2: of conflicting steps as many win as the versions grow, and whoever loses is told', async () => {
  const app = await testApp();
  const [transitions, clients, orders] = [soakSize('SOAK_TRANSITIONS', 10_000), 32, 8];
  const start = performance.now();
  const { won, increments, events, told, untold, unsound } = await contend(app, { transitions, clients, orders });
  const seconds = Math.round((performance.now() - start) / 1_000);
  const lost = Object.values(told).reduce((sum, count) => sum + count, 0);
  console.log(
    `contention: ${transitions} conflicting steps of ${clients} people on ${orders} orders in ${seconds} s: ${won} won, ` +
      `versions grew by ${increments}, ${lost} told (${told['request.conflict'] ?? 0} of a conflict), ${untold} untold, ${unsound} registers unsound`,
  );
  await app.close();
  expect({ won, events, lost }).toEqual({ won: increments, events: increments, lost: transitions - increments });
  expect({ untold, unsound }).toEqual({ untold: 0, unsound: 0 });
});
