import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import type { Language } from '../text/index.ts';
import { type ClientEventKind, clientEventKinds, senseOf } from './event-kind.ts';
import type { Ledger, LedgerEvent } from './lever.ts';
import { leversOf } from './levers-of.ts';
import { sayLever } from './say-lever.ts';
import { freshnessOf, unusedOf } from './strength.ts';

const today = plainDate('2026-11-25');
const order = { id: 'o1', number: '2025-00214' };
const nothing: Ledger = { events: [], debts: [], lateOrders: [], lastShipped: [], uses: [] };
let made = 0;

function event(kind: ClientEventKind, part: Partial<LedgerEvent> = {}): LedgerEvent {
  made += 1;
  const sense = senseOf(kind, { polarity: 1, causedBy: 'us' });
  return { id: `e${made}`, kind, ...sense, value: null, days: null, day: today, note: null, order: null, ...part };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (ledger: Partial<Ledger>, language: Language) =>
  leversOf({ ...nothing, ...ledger }, today).map((lever) => plain(sayLever(lever, today, language)));

describe('the three sentences of R3', () => {
  const late = (number: string, ago: number) =>
    event('late_shipment', {
      value: kopecks(20_000_000),
      days: 3,
      day: addDays(today, -ago),
      order: { id: number, number },
    });
  const history: Ledger = {
    ...nothing,
    debts: [{ order, overdue: kopecks(18_400_000), dueOn: addDays(today, -231) }],
    events: [
      ...[30, 90, 160].map((ago) => event('free_delivery', { value: kopecks(3_200_000), day: addDays(today, -ago) })),
      late('2026-00300', 20),
      late('2026-00210', 70),
    ],
    lastShipped: [true, false, true, false, false],
  };

  it('come out of a history in Russian, strongest first', () => {
    expect(said(history, 'ru')).toEqual([
      'Вы до сих пор не оплатили заказ 214 прошлого года: 184 000 ₽, просрочка 231 день',
      'Мы трижды доставили вам бесплатно: 96 000 ₽',
      'Мы отгрузили позже обещанного 2 из 5 ваших последних заказов',
    ]);
  });

  it('come out of it in English', () => {
    expect(said(history, 'en')).toEqual([
      'You still haven’t paid order 214 of last year, 184,000 ₽, 231 days overdue',
      'We delivered to you free of charge three times, 96,000 ₽',
      'We shipped 2 of your last 5 orders late',
    ]);
  });

  it('are told apart by side: two to say, one to be ready to hear', () => {
    expect(leversOf(history, today).map(({ side }) => side)).toEqual(['ours', 'ours', 'theirs']);
  });
});

describe('sentences', () => {
  const once = (kind: ClientEventKind) =>
    event(kind, { value: kopecks(1_200_000), days: 21, order, note: 'Погнули контакты' });

  it.each(clientEventKinds)('of %s are whole for one time and for many, in both languages', (kind) => {
    const twice = [once(kind), once(kind)];
    for (const language of ['ru', 'en'] as const) {
      for (const sentence of [...said({ events: [once(kind)] }, language), ...said({ events: twice }, language)]) {
        expect(sentence).not.toMatch(/undefined|null|NaN| {2}| [:,]|[:,] ?$/);
        expect(sentence.length).toBeGreaterThan(15);
      }
    }
  });

  it('tell of an order that should have left by now', () => {
    const lateOrders = [{ order, amount: kopecks(50_000_000), days: 22 }];
    expect(said({ lateOrders }, 'ru')).toEqual(['Заказ 214 прошлого года мы обещали отгрузить 22 рабочих дня назад']);
    expect(said({ lateOrders }, 'en')).toEqual(['We were to ship order 214 of last year 22 working days ago']);
    expect(leversOf({ ...nothing, lateOrders }, today)).toMatchObject([{ side: 'theirs', strength: 1_100_000 }]);
  });

  it('have the right cases', () => {
    const of = (count: number, kind: ClientEventKind) => Array.from({ length: count }, () => once(kind));
    expect(said({ events: [once('late_payment')] }, 'ru')).toEqual([
      'Заказ 214 прошлого года вы оплатили с опозданием на 21 день',
    ]);
    expect(said({ events: of(2, 'late_payment') }, 'ru')).toEqual(['Вы дважды платили с опозданием, до 21 дня']);
    expect(said({ events: of(21, 'discount') }, 'ru')).toEqual(['Мы дали вам скидку по 21 заказу: 252 000 ₽']);
    expect(said({ events: of(5, 'discount') }, 'ru')).toEqual(['Мы дали вам скидку по 5 заказам: 60 000 ₽']);
    expect(said({ events: [once('claim')] }, 'ru')).toEqual([
      'У вас была рекламация по заказу 214 прошлого года, 12 000 ₽: Погнули контакты',
    ]);
    expect(said({ events: [once('late_shipment')], lastShipped: [true] }, 'ru')).toEqual([
      'Ваш последний заказ мы отгрузили позже обещанного',
    ]);
  });
});

describe('the strength of a lever', () => {
  const delivered = event('free_delivery', { value: kopecks(5_000_000), day: addDays(today, -10) });
  const sampled = event('samples', { value: kopecks(4_000_000), day: addDays(today, -10) });
  const keys = (ledger: Partial<Ledger>) => leversOf({ ...nothing, ...ledger }, today).map(({ key }) => key);

  it('grows with the sum, and fades with time by half in half a year', () => {
    expect(keys({ events: [sampled, delivered] })).toEqual(['free_delivery', 'samples']);
    expect(keys({ events: [{ ...delivered, day: addDays(today, -200) }, sampled] })).toEqual([
      'samples',
      'free_delivery',
    ]);
    expect(freshnessOf(addDays(today, -180), today)).toBe(0.5);
  });

  it('falls when the lever is used, and comes back with time, later when it failed', () => {
    const used = (ago: number) => ({ key: 'free_delivery', outcome: 'no', day: addDays(today, -ago) }) as const;
    expect(keys({ events: [sampled, delivered], uses: [used(0)] })).toEqual(['samples', 'free_delivery']);
    expect(keys({ events: [sampled, delivered], uses: [used(90)] })).toEqual(['free_delivery', 'samples']);
    expect(unusedOf({ outcome: 'unanswered', day: addDays(today, -7) }, today)).toBe(1);
    expect(unusedOf({ outcome: 'no', day: addDays(today, -45) }, today)).toBe(0.5);
  });

  it('of what happened more than two years ago is none', () => {
    expect(keys({ events: [{ ...delivered, day: addDays(today, -731) }] })).toEqual([]);
  });
});
