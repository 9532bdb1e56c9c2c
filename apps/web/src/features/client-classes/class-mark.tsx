import { t } from '@lingui/core/macro';
import type { AbcClass, RfmGroup, XyzClass } from '@svodka/domain';
import { rfmGroupWords, say } from '#lib';
import { Icon, Tooltip } from '#ui';
import { sayAbc, sayXyz } from './say-class.ts';

interface Classes {
  abc: AbcClass;
  /** The class of the quarter before; null where there was none. */
  abcWas: AbcClass | null;
  xyz: XyzClass | null;
  recency: number;
  frequency: number;
  monetary: number;
  rfmGroup: RfmGroup;
}

/** Which way a client went since the last quarter: towards A is up. */
function Way({ abc, abcWas }: Pick<Classes, 'abc' | 'abcWas'>) {
  if (abcWas === null || abcWas === abc) return null;
  const rose = abc < abcWas;
  return (
    <span className="text-ink2">
      <Icon name={rose ? 'up' : 'down'} size={11} />
      <span className="sr-only">{t`было ${abcWas}`}</span>
    </span>
  );
}

/** «AX» with where it moved, and the three scores of RFM. */
export function ClassMark({ classes }: { classes: Classes }) {
  const { abc, abcWas, xyz, recency, frequency, monetary, rfmGroup } = classes;
  const parts = [
    sayAbc(abc),
    xyz === null ? null : sayXyz(xyz),
    abcWas !== null && abcWas !== abc ? t`было ${abcWas}` : null,
    `RFM ${recency}${frequency}${monetary}: ${say(rfmGroupWords, rfmGroup)}`,
  ];
  return (
    <Tooltip text={parts.filter(Boolean).join(' · ')}>
      <span className="inline-flex items-center gap-1 tabular-nums">
        <span className="font-semibold">
          {abc}
          {xyz}
        </span>
        <Way abc={abc} abcWas={abcWas} />
        <span className="text-ink3">
          {recency}
          {frequency}
          {monetary}
        </span>
      </span>
    </Tooltip>
  );
}
