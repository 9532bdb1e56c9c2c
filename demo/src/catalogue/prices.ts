import { addDays, daysBetween, type Kopecks, kopecks, type PlainDate } from '@svodka/domain';
import type { Era } from '../plant/index.ts';
import type { Family } from './family.ts';

export interface DatedPrice {
  readonly validFrom: PlainDate;
  readonly price: Kopecks;
}

const growthAYear = 1.09;

/** A new price list every half a year, each a little dearer, rounded the way price lists are. */
export function pricesOf(era: Era, today: number): DatedPrice[] {
  const steps = Math.ceil(daysBetween(era.firstDay, era.today) / 182) + 1;
  return Array.from({ length: steps }, (_, at) => {
    const back = steps - 1 - at;
    return {
      validFrom: addDays(era.today, -182 * back - 40),
      price: kopecks(Math.max(100, round(today / growthAYear ** (back / 2)))),
    };
  });
}

export function priceOn(prices: readonly DatedPrice[], day: PlainDate): Kopecks {
  const found = prices.findLast((one) => one.validFrom <= day) ?? prices[0];
  if (found === undefined) throw new RangeError('a product without a price');
  return found.price;
}

const announcedHeading = 'Жгуты и кабельные сборки';
const announcedInDays = 37;
const announcedGrowth = 1.06;

/** Cables are announced to get dearer: their next price list waits for its day. */
export function nextPrices(
  era: Era,
  { family, prices }: { family: Family; prices: readonly DatedPrice[] },
): DatedPrice[] {
  const last = prices.at(-1);
  if (family.parent !== announcedHeading || last === undefined) return [];
  const price = kopecks(round(last.price * announcedGrowth));
  return [{ validFrom: addDays(era.today, announcedInDays), price }];
}

/** Kopecks only where a thing costs less than a hundred roubles. */
function round(price: number): number {
  if (price < 10_000) return Math.round(price / 10) * 10;
  return price < 500_000 ? Math.round(price / 500) * 500 : Math.round(price / 5_000) * 5_000;
}
