import { describe, expect, it } from 'vitest';
import { instantAt, workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { instant } from '../instant.ts';
import { kopecks } from '../money.ts';
import { roles } from '../permission.ts';
import { addresseesOf, type Colleague } from './addressees.ts';
import { noticeDetailsSchema } from './details.ts';
import { noticeKinds, noticeKindsOf } from './kind.ts';
import { lastMorning, snoozeUntil } from './moments.ts';
import { sayNotice, sayNoticeKind } from './sentence.ts';

const colleague = (id: string, role: Colleague['role'], service: Colleague['service'] = null) => ({
  id,
  role,
  service,
});
const colleagues = [
  colleague('manager', 'manager'),
  colleague('engineer', 'service', 'engineering'),
  colleague('colleague', 'service', 'engineering'),
  colleague('buyer', 'service', 'purchasing'),
  colleague('dispatcher', 'dispatcher'),
  colleague('director', 'director'),
];
const told = (...args: [Parameters<typeof addresseesOf>[0], Parameters<typeof addresseesOf>[1]]) =>
  addresseesOf(...args, colleagues).map(({ userId, why }) => [userId, why]);

describe('who is told', () => {
  it('a service is told of its work, unless somebody has it already', () => {
    const work = { party: 'engineering', actorId: null } as const;
    expect(told('task.overdue', work)).toEqual([
      ['engineer', 'service'],
      ['colleague', 'service'],
    ]);
    expect(told('task.overdue', { ...work, assigneeId: 'engineer' })).toEqual([['engineer', 'assignee']]);
  });

  it('nobody is told of what they did themselves', () => {
    expect(told('task.created', { party: 'engineering', actorId: 'engineer' })).toEqual([['colleague', 'service']]);
  });

  it('everybody is told once, for the weightiest reason', () => {
    expect(told('shipment.overdue', { orderManagerId: 'director', actorId: null })).toEqual([
      ['director', 'orderManager'],
      ['dispatcher', 'dispatcher'],
    ]);
  });

  it('the client’s manager is told of money only where no order is named', () => {
    const money = { clientManagerId: 'manager', actorId: null };
    expect(told('payment.received', money)).toEqual([['manager', 'clientManager']]);
    expect(told('payment.received', { ...money, orderManagerId: 'director' })).toEqual([['director', 'orderManager']]);
  });

  it('what concerns somebody who is away, their deputy is told too, once, unless they did it', () => {
    const away = colleagues.map((one) => (one.id === 'manager' ? { ...one, deputies: ['dispatcher'] } : one));
    const redated = { orderManagerId: 'manager', actorId: null };
    const said = (kind: 'order.returned' | 'order.redated', actorId: string | null) =>
      addresseesOf(kind, { ...redated, actorId }, away).map(({ userId, why }) => [userId, why]);
    expect(said('order.returned', null)).toEqual([
      ['manager', 'orderManager'],
      ['dispatcher', 'deputy'],
    ]);
    expect(said('order.redated', null)).toEqual([
      ['manager', 'orderManager'],
      ['dispatcher', 'dispatcher'],
    ]);
    expect(said('order.returned', 'dispatcher')).toEqual([['manager', 'orderManager']]);
  });

  it('whoever doesn’t work here any more is told nothing', () => {
    expect(told('order.cancelled', { orderManagerId: 'gone', actorId: null })).toEqual([['director', 'head']]);
  });

  it('every role has something to set, every kind somebody who may be told', () => {
    const listed = new Set(roles.flatMap((role) => noticeKindsOf(role)));
    expect([...listed].sort()).toEqual([...noticeKinds].sort());
    expect(noticeKindsOf('service')).not.toContain('payment.received');
  });
});

describe('sentences', () => {
  const advance = {
    kind: 'advance.overdue',
    details: { day: plainDate('2026-11-12'), amount: kopecks(19_310_000) },
    orderNumber: '2026-00417',
    clientName: 'НПО «Уралгидромаш»',
    createdAt: instant('2026-11-13T03:00:00.000Z'),
  } as const;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('count clients and orders in words', () => {
    const given = { ...advance, kind: 'handover.received', orderNumber: null, clientName: null } as const;
    const details = { clients: 21, orders: 2, person: 'Анна' };
    expect(sayNotice({ ...given, details }, 'ru')).toBe(
      'Вам переданы 21 клиент и 2 заказа. Раньше работал менеджер Анна',
    );
    expect(sayNotice({ ...given, details: { clients: 0, orders: 7 } }, 'en')).toBe('You have been given 7 orders');
  });

  it('tell the whole fact, in both languages', () => {
    expect(plain(sayNotice(advance, 'ru'))).toBe(
      'Аванс по заказу 2026-00417 (НПО «Уралгидромаш») не пришёл: ждали 12 ноября, 193 100 ₽',
    );
    expect(plain(sayNotice(advance, 'en'))).toBe(
      'The advance for order 2026-00417 (НПО «Уралгидромаш») has not come: expected 12 November, 193,100 ₽',
    );
  });

  it('leave out what isn’t known, and never say “undefined”', () => {
    for (const kind of noticeKinds) {
      for (const language of ['ru', 'en'] as const) {
        const said = sayNotice({ ...advance, kind, details: {} }, language);
        expect(said).not.toMatch(/undefined|null|: $|, $|\(\)/);
        expect(sayNoticeKind(kind, language)).not.toBe('');
      }
    }
  });

  it('say the year of a day of another year, and kopecks where there are some', () => {
    const details = { day: plainDate('2025-12-30'), amount: kopecks(105) };
    expect(plain(sayNotice({ ...advance, details }, 'ru'))).toContain('30 декабря 2025 г., 1,05 ₽');
  });

  it('details that can’t be read are left out, the others stay', () => {
    expect(noticeDetailsSchema.parse({ stage: 'pricing', text: 'нет чертежа', amount: '5' })).toEqual({
      text: 'нет чертежа',
    });
  });
});

describe('moments', () => {
  const zone = 'Asia/Yekaterinburg';
  const at = (day: string, hour: number) => instantAt(zone, plainDate(day), hour * 60);

  it('putting off ends in an hour, tomorrow morning or next Monday', () => {
    const friday = at('2026-11-27', 15);
    expect(snoozeUntil('hour', friday, zone)).toBe(at('2026-11-27', 16));
    expect(snoozeUntil('tomorrow', friday, zone)).toBe(at('2026-11-28', 8));
    expect(snoozeUntil('monday', friday, zone)).toBe(at('2026-11-30', 8));
    expect(snoozeUntil('monday', at('2026-11-30', 9), zone)).toBe(at('2026-12-07', 8));
  });

  it('the last morning is one that has begun, of a working day', () => {
    const calendar = workingCalendar();
    const morning = (day: string, hour: number) => lastMorning(calendar, at(day, hour), zone);
    expect(morning('2026-11-25', 8)).toEqual({ day: '2026-11-25', at: at('2026-11-25', 8) });
    expect(morning('2026-11-25', 7).day).toBe('2026-11-24');
    expect(morning('2026-11-28', 12).day).toBe('2026-11-27');
    expect(morning('2026-11-29', 7).day).toBe('2026-11-27');
    expect(morning('2026-11-30', 7).day).toBe('2026-11-27');
  });
});
