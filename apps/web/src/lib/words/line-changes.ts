import { t } from '@lingui/core/macro';
import { type LineChange, linesAmendedSchema, type SoldLine } from '@svodka/domain';
import { formatMoney, formatThousandths } from '../format/index.ts';
import { vatWords } from './orders.ts';
import { say } from './say.ts';

const sayQuantity = ({ quantity, unit }: SoldLine) => `${formatThousandths(quantity)}\u00A0${unit}`;

/** A percent has two decimals, a quantity three. */
function sayDiscount({ discountBasisPoints }: SoldLine): string {
  return discountBasisPoints === 0 ? t`без скидки` : t`скидка ${formatThousandths(discountBasisPoints * 10)} %`;
}

const saidOf: readonly ((line: SoldLine) => string)[] = [
  ({ description }) => description,
  sayQuantity,
  ({ price }) => t`по ${formatMoney(price)}`,
  sayDiscount,
  ({ vatKind }) => say(vatWords, vatKind),
];

function sayChange({ before, after }: LineChange): string {
  if (before !== null && after !== null) {
    const differ = saidOf.map((sayOf) => [sayOf(before), sayOf(after)]).filter(([was, is]) => was !== is);
    return `${before.description}: ${differ.map(([was, is]) => `${was} → ${is}`).join(', ')}`;
  }
  const line = before ?? after;
  if (line === null) return '';
  const what = `${line.description}, ${sayQuantity(line)}, ${formatMoney(line.amount)}`;
  return before === null ? t`добавлено: ${what}` : t`убрано: ${what}`;
}

/** What an event did to the lines of an order, line by line; nothing for events that are of something else. */
export function sayLineChanges(payload: unknown): string[] {
  const amended = linesAmendedSchema.safeParse(payload);
  return amended.success ? amended.data.lines.map(sayChange) : [];
}
