import { plainDate } from '@svodka/domain';
import { makeWorld } from '../make-world.ts';
import { Market, type OrderLife, requests, tellOrder } from '../orders/index.ts';
import { eraUpTo } from '../plant/index.ts';

export const testDay = plainDate('2026-11-23');

export function smallWorld(seed = 'test') {
  const ids = {
    lifecycleId: '018bfd8d-a380-7cbb-bca5-6c0159482916',
    termsIdOf: () => '018bfd8d-a380-7cbb-bca5-6c0159482917',
  };
  return makeWorld({ seed, era: eraUpTo(testDay), passwordHash: 'hash', ...ids, eventDetail: 'full' });
}

/** Orders told in memory. */
export function tellOrders(count: number, seed = 'test'): OrderLife[] {
  const { world } = smallWorld(seed);
  const market = new Market(world.clients, world.products);
  return [...requests(world.seed, world.era, count)].map((request) => tellOrder(world, market, request));
}
