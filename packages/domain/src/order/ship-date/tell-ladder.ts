import type { PlainDate } from '../../date.ts';
import type { LadderStep } from './advance-ladder.ts';

type Language = 'ru' | 'en';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayIn(language: Language, date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'ru' ? `${day}.${month}.${year}` : `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * The ladder as a sentence to send to the client, in the client's language. `amount` is what is still to be paid, as text.
 * Empty for a ladder without steps.
 */
export function tellLadder(
  steps: readonly LadderStep[],
  { number, amount }: { number: string; amount: string },
  language: Language,
): string {
  const [first, ...rest] = steps;
  if (first === undefined) return '';
  const day = (date: PlainDate) => dayIn(language, date);
  if (language === 'en') {
    const later = rest.map(({ payBy, shipsOn }) => `by ${day(payBy)}, on ${day(shipsOn)}`);
    const start = `Order ${number}: if the advance of ${amount} arrives by ${day(first.payBy)}, we ship on ${day(first.shipsOn)}`;
    return `${[start, ...later].join('; ')}.`;
  }
  const later = rest.map(({ payBy, shipsOn }) => `не позже ${day(payBy)} — ${day(shipsOn)}`);
  const start = `Заказ ${number}: если аванс ${amount} поступит не позже ${day(first.payBy)}, отгрузим ${day(first.shipsOn)}`;
  return `${[start, ...later].join('; ')}.`;
}
