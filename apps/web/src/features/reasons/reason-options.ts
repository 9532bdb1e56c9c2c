import { t } from '@lingui/core/macro';
import type { Party } from '@svodka/domain';
import { currentLocale, type Outputs, sayParty } from '#lib';
import type { Option } from '#ui';

export type Reason = Outputs['lifecycles']['reasons'][number];

/** What stands in the list while none of its reasons fits. */
export const otherReason = '…';

/** The directory under headings of whom each reason speaks of, the party in question first, a reason of one's own last. */
export function reasonOptions(reasons: readonly Reason[], about: Party | null): Option[] {
  const byParty = Map.groupBy(reasons, ({ party }) => party);
  const parties = [...byParty.keys()].toSorted((one, other) => Number(other === about) - Number(one === about));
  const known = parties.flatMap((party) =>
    (byParty.get(party) ?? []).map(({ name, nameEn }): Option => {
      const label = currentLocale() === 'en' ? (nameEn ?? name) : name;
      return { value: name, label, group: party === null ? t`Общие` : sayParty(party) };
    }),
  );
  return [...known, { value: otherReason, label: t`Другая…` }];
}
