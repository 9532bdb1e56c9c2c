import { plainDate } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redateOrders } from './redate-orders.ts';
import { type DatedPlant, datedPlant, monday, planned, promised } from './testing/dated-plant.ts';

let plant: DatedPlant;
beforeAll(async () => {
  plant = await datedPlant();
});
afterAll(() => plant.app.close());
beforeEach(() => plant.today(monday));

describe('ship dates while the advance is awaited', () => {
  it('are promised with the contract, on working days, and stay while the advance isn’t late', async () => {
    const id = await plant.confirmed();
    plant.today(planned);
    await redateOrders(plant.app.deps);
    const { lines, moves } = await plant.cardOf(id);
    expect(lines.map((one) => one.promisedShipDate)).toEqual([promised, '2027-01-18']);
    expect(moves).toEqual([]);
  });

  it('move every night in one record a line, and running the job again changes nothing', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-01'));
    expect(await redateOrders(plant.app.deps)).toBeGreaterThan(0);
    const first = await plant.ledgerOf(id);
    expect(first).toMatchObject({ promised, current: '2026-12-29', told: [['advance_late', 1]] });
    expect(first.order).toMatchObject({ untoldMoves: 1 });

    plant.today(plainDate('2026-12-04'));
    await redateOrders(plant.app.deps);
    expect(await redateOrders(plant.app.deps)).toBe(0);
    const later = await plant.ledgerOf(id);
    expect(later).toMatchObject({ promised, current: '2027-01-12', told: [['advance_late', 4]] });
    expect(later.moves[0]?.id).toBe(first.moves[0]?.id);
    expect(later.order.version).toBe(first.order.version + 1);

    const history = await plant.manager.orders.history({ id, limit: 1 });
    expect(history.rows[0]).toMatchObject({
      type: 'order.redated',
      actorName: null,
      payload: { from: '2027-01-18', to: '2027-01-18', workingDays: 0, cause: 'advance_late' },
    });
  });

  it('are set by the day the money came, at the moment it is written down', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-09'));
    await redateOrders(plant.app.deps);
    expect((await plant.ledgerOf(id)).told).toEqual([['advance_late', 7]]);
    await plant.pay(id, plainDate('2026-12-07'));
    expect(await plant.ledgerOf(id)).toMatchObject({ order: { stage: 'preparation' }, told: [['advance_late', 5]] });

    plant.today(plainDate('2026-12-21'));
    await redateOrders(plant.app.deps);
    expect((await plant.ledgerOf(id)).told).toEqual([['advance_late', 5]]);
  });

  it('follow the director’s release, without waiting for the night', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-03'));
    const { version } = (await plant.cardOf(id)).order;
    await plant.director.orders.command({ id, version, command: { type: 'releaseAdvance', note: 'давний' } });
    expect(await plant.ledgerOf(id)).toMatchObject({ promised, told: [['advance_late', 3]] });
    plant.today(plainDate('2026-12-14'));
    await redateOrders(plant.app.deps);
    await plant.pay(id, plainDate('2026-12-14'));
    expect((await plant.ledgerOf(id)).told).toEqual([['advance_late', 3]]);
  });

  it('come nearer for an early advance, but not before the day the client asked for', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-11-25'));
    await plant.pay(id, plainDate('2026-11-25'));
    const { order, moves } = await plant.cardOf(id);
    expect(moves.map((move) => [move.cause, move.workingDays])).toEqual([['advance_early', -3]]);
    expect(order).toMatchObject({ promisedShipDate: '2027-01-18', currentShipDate: '2027-01-18', untoldMoves: 1 });
  });

  it('are promised from the money itself when it came before the contract', async () => {
    const id = await plant.requested();
    await plant.pay(id, monday);
    const { version } = (await plant.cardOf(id)).order;
    const signed = await plant.manager.orders.update({
      id,
      version,
      contract: { number: '7', signedOn: monday },
    });
    await plant.manager.orders.command({
      id,
      version: signed.version,
      command: { type: 'advance', to: 'advance' },
    });
    expect(await plant.ledgerOf(id)).toMatchObject({ promised: '2026-12-21', current: '2026-12-21', told: [] });
  });

  it('are told by the ladder as a payment on each day would set them', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-02'));
    await redateOrders(plant.app.deps);
    const ladder = await plant.manager.orders.ladder({ id });
    expect(ladder).toMatchObject({ amount: 100_000, planned });
    const step = ladder?.steps.find(({ payBy }) => payBy === '2026-12-30');
    plant.today(plainDate('2026-12-30'));
    await plant.pay(id, plainDate('2026-12-30'));
    expect((await plant.cardOf(id)).order.currentShipDate).toBe(step?.shipsOn);
    expect(await plant.manager.orders.ladder({ id })).toBeNull();
  });
});
