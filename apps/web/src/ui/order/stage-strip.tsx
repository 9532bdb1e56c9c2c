import type { StripState } from '@svodka/domain';
import { cx } from '../cx.ts';
import type { Tone } from '../tone.ts';

export interface StageTick {
  code: string;
  name: string;
  state: StripState;
}

const nowColours: Record<Tone, string> = {
  late: 'bg-late',
  risk: 'bg-risk-mark',
  wait: 'bg-wait',
  done: 'bg-done',
  plain: 'bg-done',
};
const tickColours = {
  done: 'bg-strip',
  doneLate: 'bg-[color-mix(in_srgb,var(--late)_45%,var(--strip))]',
  ahead: 'bg-strip-ahead',
  skipped: 'bg-strip-ahead',
};

/** The path of an order as one line of ticks: passed, where it is now with its light, ahead. */
export function StageStrip({ ticks, tone, label }: { ticks: readonly StageTick[]; tone: Tone; label: string }) {
  return (
    <div role="img" aria-label={label} title={label} className="flex h-3.5 items-end gap-0.5">
      {ticks.map((tick) => (
        <i
          key={tick.code}
          className={cx(
            'block rounded-[1.5px]',
            tick.state === 'now' ? `h-3.5 w-[11px] ${nowColours[tone]}` : `h-1.5 w-[9px] ${tickColours[tick.state]}`,
          )}
        />
      ))}
    </div>
  );
}
