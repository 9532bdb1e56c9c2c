import { t } from '@lingui/core/macro';
import type { Lever } from '@svodka/domain';
import { useState } from 'react';
import { Button } from '#ui';
import { LeverRow } from './lever-row.tsx';

const shownFirst = 4;

interface LeverSideProps {
  title: string;
  levers: readonly Lever[];
  nothing: string;
  onUse: (lever: Lever, sentence: string) => void;
}

/** The levers of one side, strongest first; the weakest wait behind a button. */
export function LeverSide({ title, levers, nothing, onUse }: LeverSideProps) {
  const [all, setAll] = useState(false);
  const shown = all ? levers : levers.slice(0, shownFirst);
  const hidden = levers.length - shown.length;
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="px-3 pt-2 text-s font-semibold text-ink3">{title}</h3>
      {levers.length === 0 ? <p className="px-3 py-1.5 text-ink3">{nothing}</p> : null}
      {shown.map((lever, at) => (
        <LeverRow
          key={lever.key}
          lever={lever}
          strongest={at === 0 && lever.strength > 0}
          onUse={(sentence) => onUse(lever, sentence)}
        />
      ))}
      {hidden > 0 ? (
        <div className="px-3 pb-2">
          <Button small kind="ghost" onClick={() => setAll(true)}>{t`Ещё ${hidden}`}</Button>
        </div>
      ) : null}
    </section>
  );
}
