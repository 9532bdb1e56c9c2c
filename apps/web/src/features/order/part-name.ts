import { t } from '@lingui/core/macro';
import { type Anchor, isAdvance } from '@svodka/domain';
import { formatPercent } from '#lib';

/** What a part of the schedule is called: by its own name, or as advance or payment; and its share. */
export function partName(part: { label: string; anchor: Anchor; percentBasisPoints: number }): string {
  const name = part.label || (isAdvance(part) ? t`Аванс` : t`Оплата`);
  return `${name} ${formatPercent(part.percentBasisPoints / 10_000)}`;
}
