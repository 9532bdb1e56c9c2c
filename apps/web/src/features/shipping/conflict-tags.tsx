import { t } from '@lingui/core/macro';
import type { ShippingConflict } from '@svodka/domain';
import { Tag, type Tone } from '#ui';

const tones: Record<ShippingConflict, Tone> = {
  overdue: 'late',
  notReady: 'risk',
  advanceUnpaid: 'risk',
  paused: 'wait',
};

const conflictWords: Record<ShippingConflict, () => string> = {
  overdue: () => t`срок прошёл`,
  notReady: () => t`не готово`,
  advanceUnpaid: () => t`нет аванса`,
  paused: () => t`на паузе`,
};

/** What is in the way of a shipment: a word and a sign for each. */
export function ConflictTags({ conflicts }: { conflicts: readonly ShippingConflict[] }) {
  return conflicts.map((conflict) => (
    <Tag key={conflict} tone={tones[conflict]}>
      {conflictWords[conflict]()}
    </Tag>
  ));
}

export const sayConflicts = (conflicts: readonly ShippingConflict[]): string =>
  conflicts.map((conflict) => conflictWords[conflict]()).join(', ');

/** The colour of the worst of them: the server names the worst first. */
export function conflictTone(conflicts: readonly ShippingConflict[]): Tone {
  const [worst] = conflicts;
  return worst === undefined ? 'plain' : tones[worst];
}
