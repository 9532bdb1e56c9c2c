import { addWorkingDays, plainDate, shipDateMoveId, workingCalendar } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { redateOrders } from './redate-orders.ts';
import { type DatedPlant, datedPlant, monday, promised } from './testing/dated-plant.ts';

const calendar = workingCalendar();
let plant: DatedPlant;
beforeAll(async () => {
  plant = await datedPlant();
});
afterAll(() => plant.app.close());
beforeEach(() => plant.today(monday));

describe('ship dates moved by people', () => {
  it('keep the cause, stand between automatic moves, and leave the promise alone', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-02'));
    await redateOrders(plant.app.deps);
    const before = await plant.ledgerOf(id);
    const toDay = addWorkingDays(calendar, before.current ?? monday, 3);
    const input = { id, cause: 'supply' as const, note: 'Нет наконечников', clientInformed: true };
    const lines = [{ lineId: before.lineId, toDay }];
    await plant.manager.orders.moveShipDate({ ...input, version: before.order.version, lines });
    plant.today(plainDate('2026-12-04'));
    await redateOrders(plant.app.deps);
    const after = await plant.ledgerOf(id);
    expect(after).toMatchObject({
      promised,
      told: [
        ['advance_late', 2],
        ['supply', 3],
        ['advance_late', 2],
      ],
    });
    expect(after.moves[1]).toMatchObject({ note: 'Нет наконечников', clientInformed: true });
    expect(after.order.untoldMoves).toBe(2);
  });

  it('are refused on a day off, in the past, on an unknown line, and by whoever saw an older version', async () => {
    const id = await plant.confirmed();
    const { lineId, order } = await plant.ledgerOf(id);
    const move = (toDay: string, changes: object = {}) =>
      plant.manager.orders.moveShipDate({
        id,
        version: order.version,
        lines: [{ lineId, toDay }],
        cause: 'client',
        clientInformed: false,
        ...changes,
      });
    const refusedWith = (code: string) => ({ cause: { refusal: { code } } });
    await expect(move('2026-12-26')).rejects.toMatchObject(refusedWith('shipDate.notWorkingDay'));
    await expect(move('2026-11-20')).rejects.toMatchObject(refusedWith('shipDate.inPast'));
    await expect(move(promised)).rejects.toMatchObject(refusedWith('shipDate.unchanged'));
    const stranger = [{ lineId: newId(), toDay: '2026-12-29' }];
    await expect(move('', { lines: stranger })).rejects.toMatchObject(refusedWith('order.lineUnknown'));
    await expect(move('2026-12-29', { version: 1 })).rejects.toMatchObject(refusedWith('request.conflict'));
  });

  it('are counted as untold until somebody tells the client, and again when they grow', async () => {
    const id = await plant.confirmed();
    plant.today(plainDate('2026-12-02'));
    await redateOrders(plant.app.deps);
    const { order, moves } = await plant.ledgerOf(id);
    const moveIds = moves.map((move) => shipDateMoveId(move.id));
    await plant.manager.orders.tellClient({ id, version: order.version, moveIds, informed: true });
    expect((await plant.cardOf(id)).order.untoldMoves).toBe(0);
    await redateOrders(plant.app.deps);
    expect((await plant.cardOf(id)).order.untoldMoves).toBe(0);
    plant.today(plainDate('2026-12-03'));
    await redateOrders(plant.app.deps);
    expect((await plant.cardOf(id)).order.untoldMoves).toBe(1);
  });
  it('are told to the clients of many orders at once, and that is taken back as it was', async () => {
    const ids = [await plant.confirmed(), await plant.confirmed()];
    plant.today(plainDate('2026-12-02'));
    await redateOrders(plant.app.deps);
    const untold = async () => (await Promise.all(ids.map(plant.cardOf))).map(({ order }) => order.untoldMoves);
    const before = await untold();
    expect(before).toEqual([1, 1]);
    const cards = await Promise.all(ids.map(plant.cardOf));
    const orders = cards.map(({ order }, at) => ({ id: ids[at] ?? order.id, version: order.version }));
    const told = await plant.manager.orders.tellClients({ orders, informed: true });
    expect(await untold()).toEqual([0, 0]);
    await plant.manager.orders.tellClients({ orders: told.orders, informed: false });
    expect(await untold()).toEqual(before);
    await expect(plant.manager.orders.tellClients({ orders, informed: true })).rejects.toMatchObject({
      cause: { refusal: { code: 'request.conflict' } },
    });
  });
});
