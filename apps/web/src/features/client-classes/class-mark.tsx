import { t } from '@lingui/core/macro';
import { type Outputs, rfmGroupWords, say } from '#lib';
import { Icon, Tooltip } from '#ui';
import { sayAbc, sayXyz } from './say-class.ts';

type Classes = NonNullable<Outputs['clients']['list']['rows'][number]['classes']>;

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
