import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { kopecks } from '../money.ts';
import { reminderChannels, reminderLadder } from './reminder-ladder.ts';
import { type ReminderFacts, reminderText } from './reminder-text.ts';

const facts: ReminderFacts = {
  today: plainDate('2026-11-25'),
  clientName: 'ООО «Вектор»',
  overdue: kopecks(18_000_050),
  debts: [
    { orderNumber: '2026-00417', amount: kopecks(6_000_000), dueOn: plainDate('2026-11-04'), daysOverdue: 21 },
    { orderNumber: '2026-00420', amount: kopecks(12_000_050), dueOn: plainDate('2026-11-23'), daysOverdue: 2 },
  ],
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const every = reminderLadder.flatMap(({ step }) => reminderChannels.map((channel) => ({ step, channel })));

describe('what is said to who owes', () => {
  it('names the sum, every order, its day and how late it is', () => {
    expect(plain(reminderText({ step: 2, channel: 'letter' }, facts, 'ru'))).toBe(
      `Добрый день!

Напоминаем об оплате поставленной продукции. На 25.11.2026 не оплачено 180 000,50 ₽:

— заказ 2026-00417: 60 000,00 ₽, срок 04.11.2026, просрочка 21 день;
— заказ 2026-00420: 120 000,50 ₽, срок 23.11.2026, просрочка 2 дня.

Просим перечислить эту сумму и сообщить дату платежа. Если деньги уже отправлены, пришлите, пожалуйста, копию платёжного поручения.`,
    );
    expect(plain(reminderText({ step: 1, channel: 'call' }, facts, 'en'))).toContain(
      '— order 2026-00417: 60,000.00 RUB, due on 4 Nov 2026, 21 days overdue;',
    );
  });

  it.each(every)('is polite at step $step by $channel, and never familiar', (how) => {
    const russian = reminderText(how, facts, 'ru');
    expect(russian).not.toMatch(/(^|[^а-яё])(ты|тебя|тебе|твой|твоя|твои)([^а-яё]|$)/i);
    expect(russian).not.toMatch(/[a-z]/i);
    expect(reminderText(how, facts, 'en').replace('ООО «Вектор»', '')).not.toMatch(/[а-яё]/i);
  });
});
