import { formatUsedOfNorm } from '#lib';
import { cx } from './cx.ts';
import { type Tone, toneText } from './tone.ts';

/** «4 р. д. из 3»: working days used of the norm, coloured and bold only when that matters. */
export function WorkingDays({ used, norm, tone }: { used: number; norm: number | null; tone: Tone }) {
  const urgent = tone === 'late' || tone === 'risk';
  return (
    <span className={cx('whitespace-nowrap', urgent ? `font-semibold ${toneText[tone]}` : 'text-ink3')}>
      {formatUsedOfNorm(used, norm)}
    </span>
  );
}
