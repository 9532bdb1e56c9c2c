import type { PlainDate } from '../date.ts';
import type { Kopecks } from '../money.ts';
import { type Language, sayDay, sayDays, sayMoney } from '../text/index.ts';
import type { ReminderChannel } from './reminder-ladder.ts';

/** What is late of one order, and since when. */
export type LateDebt = {
  readonly orderNumber: string;
  readonly amount: Kopecks;
  readonly dueOn: PlainDate;
  readonly daysOverdue: number;
};

export type ReminderFacts = {
  readonly today: PlainDate;
  readonly clientName: string;
  readonly overdue: Kopecks;
  /** Oldest first. */
  readonly debts: readonly LateDebt[];
};

/** Friendly at first, firm when weeks have passed, the last word before the court. */
type Tone = 'friendly' | 'firm' | 'last';

function toneOf(step: number): Tone {
  if (step <= 2) return 'friendly';
  return step <= 4 ? 'firm' : 'last';
}

/**
 * What a letter says before the list of debts and after it. The last letter is a claim: thirty days after it is sent the
 * dispute may go to the arbitration court (АПК РФ, статья 4, часть 5).
 */
const letters = {
  ru: {
    friendly: {
      opening: ({ today, sum }) =>
        `Добрый день!\n\nНапоминаем об оплате поставленной продукции. На ${today} не оплачено ${sum}:`,
      closing:
        'Просим перечислить эту сумму и сообщить дату платежа. Если деньги уже отправлены, пришлите, пожалуйста, копию платёжного поручения.',
    },
    firm: {
      opening: ({ today, sum }) =>
        `Добрый день!\n\nСрок оплаты поставленной продукции давно прошёл. На ${today} не оплачено ${sum}:`,
      closing:
        'Просим погасить задолженность в течение пяти рабочих дней и письменно подтвердить дату платежа. До оплаты мы вправе приостановить отгрузку следующих заказов.',
    },
    last: {
      opening: ({ today, sum, client }) =>
        `Претензия\nДолжник: ${client}\n\nПоставленная продукция не оплачена. На ${today} задолженность составляет ${sum}:`,
      closing:
        'Требуем погасить задолженность в течение 30 календарных дней со дня направления этой претензии. По истечении этого срока спор может быть передан в арбитражный суд (часть 5 статьи 4 АПК РФ) с отнесением на должника процентов и судебных расходов.',
    },
  },
  en: {
    friendly: {
      opening: ({ today, sum }) =>
        `Good day,\n\nThis is a reminder of payment for the goods delivered. As of ${today}, ${sum} is outstanding:`,
      closing:
        'Please transfer this amount and let us know the day of payment. If the money has already been sent, please send us a copy of the payment order.',
    },
    firm: {
      opening: ({ today, sum }) =>
        `Good day,\n\nPayment for the goods delivered is long past due. As of ${today}, ${sum} is outstanding:`,
      closing:
        'Please settle the debt within five working days and confirm the day of payment in writing. Until it is paid, we may suspend shipment of further orders.',
    },
    last: {
      opening: ({ today, sum, client }) =>
        `Claim\nDebtor: ${client}\n\nThe goods delivered have not been paid for. As of ${today}, the debt is ${sum}:`,
      closing:
        'We demand payment within 30 calendar days of the day this claim is sent. After that the dispute may be taken to the arbitration court, with interest and legal costs at the debtor’s expense.',
    },
  },
} as const satisfies Record<Language, Record<Tone, Speech>>;

/** What is said on the phone before the list of debts and after it. */
const calls = {
  ru: {
    friendly: {
      opening: ({ sum }) => `Здравствуйте! Звоню по оплате поставленной продукции: срок прошёл, не оплачено ${sum}.`,
      closing:
        'Подскажите, пожалуйста, когда ждать платёж? Если деньги уже отправлены, назовите номер и дату платёжного поручения.',
    },
    firm: {
      opening: ({ sum }) => `Здравствуйте! Звоню по просроченной оплате: не оплачено ${sum}.`,
      closing:
        'Назовите, пожалуйста, день, в который придёт платёж: я его запишу. Если оплаты не будет, отгрузку следующих заказов придётся приостановить.',
    },
    last: {
      opening: ({ sum }) => `Здравствуйте! Звоню по задолженности, которую мы готовим к взысканию: не оплачено ${sum}.`,
      closing: 'Если платёж не придёт, направим претензию и обратимся в арбитражный суд. Когда будет оплата?',
    },
  },
  en: {
    friendly: {
      opening: ({ sum }) =>
        `Hello! I am calling about payment for the goods delivered: it is past due, ${sum} is outstanding.`,
      closing:
        'Could you tell me when to expect the payment? If the money has been sent, what are the number and the day of the payment order?',
    },
    firm: {
      opening: ({ sum }) => `Hello! I am calling about the overdue payment: ${sum} is outstanding.`,
      closing:
        'Please name the day the payment will arrive: I will write it down. Without it, shipment of further orders will have to be suspended.',
    },
    last: {
      opening: ({ sum }) => `Hello! I am calling about the debt we are preparing to recover: ${sum} is outstanding.`,
      closing:
        'If the payment does not arrive, we will send a claim and go to the arbitration court. When will it be paid?',
    },
  },
} as const satisfies Record<Language, Record<Tone, Speech>>;

const subjects: Record<Language, Record<Tone, string>> = {
  ru: {
    friendly: 'Напоминание об оплате',
    firm: 'Просроченная оплата поставленной продукции',
    last: 'Претензия об оплате поставленной продукции',
  },
  en: { friendly: 'Payment reminder', firm: 'Overdue payment for goods delivered', last: 'Claim for unpaid goods' },
};

/** The subject of a letter, by the step of the ladder. */
export const reminderSubject = (step: number, language: Language): string => subjects[language][toneOf(step)];

type Spoken = { readonly today: string; readonly sum: string; readonly client: string };
type Speech = { readonly opening: (spoken: Spoken) => string; readonly closing: string };

function sayDebt({ orderNumber, amount, dueOn, daysOverdue }: LateDebt, language: Language): string {
  const [sum, day, days] = [sayMoney(amount, language), sayDay(dueOn, language), sayDays(daysOverdue, language)];
  return language === 'ru'
    ? `заказ ${orderNumber}: ${sum}, срок ${day}, просрочка ${days}`
    : `order ${orderNumber}: ${sum}, due on ${day}, ${days} overdue`;
}

/** What to write or say to a client who owes, by the step of the ladder: polite, exact, in the language asked for. */
export function reminderText(
  { step, channel }: { readonly step: number; readonly channel: ReminderChannel },
  { today, clientName, overdue, debts }: ReminderFacts,
  language: Language,
): string {
  const speech: Speech = (channel === 'letter' ? letters : calls)[language][toneOf(step)];
  const spoken = { today: sayDay(today, language), sum: sayMoney(overdue, language), client: clientName };
  const list = debts.map((debt, n) => `— ${sayDebt(debt, language)}${n === debts.length - 1 ? '.' : ';'}`);
  return [speech.opening(spoken), list.join('\n'), speech.closing].join(channel === 'letter' ? '\n\n' : '\n');
}
