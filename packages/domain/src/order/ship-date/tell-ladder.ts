import type { PlainDate } from '../../date.ts';
import { type Language, sayDay } from '../../text/index.ts';
import type { LadderStep } from './advance-ladder.ts';

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
  const day = (date: PlainDate) => sayDay(date, language);
  if (language === 'en') {
    const later = rest.map(({ payBy, shipsOn }) => `by ${day(payBy)}, on ${day(shipsOn)}`);
    const start = `Order ${number}: if the advance of ${amount} arrives by ${day(first.payBy)}, we ship on ${day(first.shipsOn)}`;
    return `${[start, ...later].join('; ')}.`;
  }
  const later = rest.map(({ payBy, shipsOn }) => `не позже ${day(payBy)} — ${day(shipsOn)}`);
  const start = `Заказ ${number}: если аванс ${amount} поступит не позже ${day(first.payBy)}, отгрузим ${day(first.shipsOn)}`;
  return `${[start, ...later].join('; ')}.`;
}
