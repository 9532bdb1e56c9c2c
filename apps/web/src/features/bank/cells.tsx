import { t } from '@lingui/core/macro';
import { sayEntryState } from '#lib';
import { cx, Money, Tag, type Tone, TwoLines } from '#ui';
import { purposeParts } from './purpose-parts.ts';
import { type EntryRow, signedAmount } from './row.ts';

/** The purpose with the numbers that tell what was paid for. */
export function Purpose({ text, whole = false }: { text: string; whole?: boolean }) {
  const parts = purposeParts(text).map((part, at) => ({ ...part, key: `${at}-${part.text}` }));
  return (
    <span title={whole ? undefined : text} className={whole ? 'whitespace-pre-line' : 'cell-text'}>
      {parts.map((part) =>
        part.number ? (
          <b key={part.key} className="font-semibold text-accent">
            {part.text}
          </b>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}

export function Amount({ entry }: { entry: Pick<EntryRow, 'direction' | 'amount' | 'number'> }) {
  const out = entry.direction === 'out';
  return (
    <TwoLines
      top={
        <span className={cx(out && 'text-ink2')}>
          <Money kopecks={signedAmount(entry)} sign={false} shown="always" strong />
        </span>
      }
      bottom={entry.number ? `№ ${entry.number}` : undefined}
    />
  );
}

const tones: Record<string, Tone> = { queue: 'wait', posted: 'done' };

export function EntryState({ state }: { state: string }) {
  return <Tag tone={tones[state] ?? 'plain'}>{sayEntryState(state)}</Tag>;
}

/** Who decided about it: nobody yet, the system, or a person. */
export function howPlaced({
  state,
  automatic,
  decidedByName,
}: Pick<EntryRow, 'state' | 'automatic' | 'decidedByName'>) {
  if (automatic) return t`автоматически`;
  if (decidedByName) return decidedByName;
  return state === 'queue' ? t`ещё никем` : t`автоматически`;
}
