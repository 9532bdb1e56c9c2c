import {
  addKopecks,
  addWorkingDays,
  decodeStrip,
  elapsedEqualsLife,
  guardHolds,
  receivableOn,
  stageOf,
  svodkaLifecycle,
  vatRateOn,
  waitedFor,
  workingDaysBetween,
} from '@svodka/domain';
import { describe, expect, test } from 'vitest';
import { tellOrders } from '../testing/index.ts';
import { orderRows } from './order-rows.ts';

const lives = tellOrders(300);
const told = lives.map((life) => ({ life, rows: orderRows(life), order: orderRows(life).Order?.[0] }));

describe('money', () => {
  test('parts add up to the order, allocations never exceed their part, what is paid is what was allocated', () => {
    for (const { life, order } of told) {
      expect(addKopecks(...life.money.parts.map((part) => part.amount))).toBe(order?.amount);
      for (const part of life.money.parts) {
        const given = life.money.allocations.filter((one) => one.partId === part.id).map((one) => one.amount);
        expect(addKopecks(...given)).toBe(part.paid);
        expect(part.paid).toBeLessThanOrEqual(part.amount);
        expect(part.paid).toBeGreaterThanOrEqual(0);
        expect(part.settledOn !== null).toBe(part.paid >= part.amount);
      }
      expect(addKopecks(...life.money.allocations.map((one) => one.amount))).toBe(order?.paid);
    }
  });

  test('allocations and what is left make up the payment, which never comes after today', () => {
    for (const { life } of told) {
      for (const payment of life.money.payments) {
        const given = life.money.allocations.filter((one) => one.paymentId === payment.id).map((one) => one.amount);
        expect(addKopecks(...given, payment.unallocated)).toBe(payment.amount);
        expect(payment.day < life.start.world.era.today).toBe(true);
      }
    }
  });

  test('shipments of a line add up to it once all has gone, with the VAT of their day', () => {
    for (const { life, order } of told) {
      const shipped = addKopecks(...life.shipmentLines.map((line) => line.amount));
      expect(shipped).toBe(order?.shippedAmount);
      if (guardHolds('allShipped', life.state)) expect(shipped).toBe(order?.amount);
      for (const line of life.shipmentLines) {
        const day = life.shipments.find((shipment) => shipment.id === line.shipmentId)?.day;
        if (day !== undefined) expect(line.vatBasisPoints).toBe(vatRateOn(day, 'standard'));
      }
    }
  });

  test('a closed order owes nothing unless its debt was given up', () => {
    for (const { life, order } of told.filter(({ order: one }) => one?.stage === 'closed' && !one.paymentWrittenOff)) {
      const payments = life.money.allocations.map((one) => ({
        day: life.money.payments.find((payment) => payment.id === one.paymentId)?.day ?? life.today,
        amount: one.amount,
      }));
      expect(receivableOn(life.start.world.era.today, life.shipments, payments), order?.number).toBe(0);
    }
  });
});

describe('register', () => {
  test('visits laid end to end are the life of the order, and exactly one is current', () => {
    for (const { life } of told) {
      const { visits } = life.register;
      expect(elapsedEqualsLife(visits, { startedAt: life.start.request.at, endedAt: life.start.world.era.now })).toBe(
        true,
      );
      expect(visits.filter((visit) => visit.leftAt === null)).toHaveLength(1);
      expect(visits.every((visit, at) => visit.enteredAt === (visits[at - 1]?.leftAt ?? life.start.request.at))).toBe(
        true,
      );
    }
  });

  test('waits fill their visit, and their working minutes make up its time and its pauses', () => {
    for (const visit of lives.flatMap((life) => life.register.visits).filter((one) => one.waits.length > 0)) {
      expect(visit.waits[0]?.fromAt).toBe(visit.enteredAt);
      expect(visit.waits.at(-1)?.untilAt).toBe(visit.leftAt);
      if (visit.leftAt === null) continue;
      const minutes = visit.waits.reduce((sum, wait) => sum + (wait.workingMinutes ?? 0), 0);
      expect(minutes).toBe((visit.workingMinutes ?? 0) + visit.pausedMinutes);
    }
  });

  test('the row says where the order stands', () => {
    for (const { life, order } of told) {
      expect(order?.stage).toBe(life.register.current.stage);
      expect(order?.open).toBe(!['closed', 'cancelled'].includes(life.register.current.stage));
      const now = decodeStrip(order?.strip ?? '').flatMap((state, at) =>
        state === 'now' ? (svodkaLifecycle.stages[at]?.code ?? []) : [],
      );
      expect(now).toEqual(order?.open ? [order.stage] : []);
    }
  });
});

describe('ship dates', () => {
  test('the causes add up to the slip, and replaying the ledger gives the current date', () => {
    const { calendar } = lives[0]?.start.world.era ?? {};
    if (calendar === undefined) throw new RangeError('no orders');
    for (const { life } of told) {
      for (const line of life.dates.lines) {
        const moves = life.dates.moves.filter((move) => move.lineId === line.id);
        if (line.promised === null || line.current === null) {
          expect(moves).toHaveLength(0);
          continue;
        }
        const days = moves.reduce((sum, move) => sum + move.workingDays, 0);
        expect(days).toBe(workingDaysBetween(calendar, line.promised, line.current));
        const replayed = moves.reduce((day, move) => addWorkingDays(calendar, day, move.workingDays), line.promised);
        expect(replayed).toBe(line.current);
      }
    }
  });

  test('ready is never less than shipped nor more than ordered', () => {
    for (const line of lives.flatMap((life) => life.state.lines)) {
      expect(line.shippedQuantity).toBeLessThanOrEqual(line.readyQuantity);
      expect(line.readyQuantity).toBeLessThanOrEqual(line.quantity);
      expect(line.quantity % 1_000).toBe(0);
    }
  });
});

describe('service work', () => {
  test('open tasks belong to the current visit, and what is over has its end', () => {
    for (const { life, rows, order } of told) {
      const open = (rows.ServiceTask ?? []).filter((task) => !task.endedAt);
      expect(open.every((task) => task.visitId === life.register.current.id)).toBe(true);
      expect(order?.openTasks).toBe(open.length);
    }
    expect(told.flatMap(({ rows }) => rows.ServiceTask ?? []).length).toBeGreaterThan(300);
  });

  test('the order waits for whoever its work waits for', () => {
    for (const { life, rows, order } of told.filter((one) => one.order?.openTasks && !one.life.state.paused)) {
      const tasks = (rows.ServiceTask ?? []).map((task) => ({
        service: task.service,
        state: task.state ?? 'open',
        questions: (rows.TaskQuestion ?? [])
          .filter((question) => question.taskId === task.id)
          .map(({ toParty, askedAt, answeredAt }) => ({
            to: toParty,
            askedAt: askedAt ?? life.now,
            answeredAt: answeredAt ?? null,
          })),
      }));
      expect(order?.waitsFor).toBe(waitedFor(stageOf(svodkaLifecycle, life.state.stage), tasks));
    }
  });

  test('arrivals of a line add up to what is ready', () => {
    for (const { life } of told) {
      for (const line of life.state.lines) {
        const came = life.arrivals.filter((one) => one.lineId === line.id).map((one) => one.quantity);
        expect(came.reduce<number>((sum, quantity) => sum + quantity, 0)).toBe(line.readyQuantity);
      }
    }
  });
});
