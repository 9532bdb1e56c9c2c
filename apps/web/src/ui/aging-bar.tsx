import { type AgingBucket, agingBuckets } from '@svodka/domain';
import { agingWords, formatMoney } from '#lib';
import { Money } from './money.tsx';

/** A debt by how late it is; the buckets add up to it. */
export type AgingSums = Readonly<Record<AgingBucket, number>>;

/** From «not yet» through the colour of risk to the colour of what is late. */
const shades: Record<AgingBucket, string> = {
  notDue: 'bg-strip',
  d1to30: 'bg-risk-mark',
  d31to60: 'bg-[color-mix(in_srgb,var(--late)_45%,var(--risk-mark))]',
  d61to90: 'bg-[color-mix(in_srgb,var(--late)_75%,var(--risk-mark))]',
  over90: 'bg-late',
};

const bucketsOf = (sums: AgingSums) => agingBuckets.filter((bucket) => sums[bucket] > 0);

/** «срок не наступил: 10 000 ₽, 1–30 дней: 2 000 ₽» */
const sayAging = (sums: AgingSums): string =>
  bucketsOf(sums)
    .map((bucket) => `${agingWords[bucket]()}: ${formatMoney(sums[bucket])}`)
    .join('\n');

/** How old a debt is: a bar of shades, its figures on hover and for those who listen. */
export function AgingBar({ sums }: { sums: AgingSums }) {
  const buckets = bucketsOf(sums);
  const whole = buckets.reduce((sum, bucket) => sum + sums[bucket], 0);
  if (whole === 0) return null;
  const label = sayAging(sums);
  return (
    <div role="img" aria-label={label} title={label} className="flex h-2 gap-px overflow-hidden rounded-[3px]">
      {buckets.map((bucket) => (
        <i
          key={bucket}
          className={`block min-w-0.5 ${shades[bucket]}`}
          style={{ width: `${(sums[bucket] / whole) * 100}%` }}
        />
      ))}
    </div>
  );
}

/** The same with its parts named below. */
export function AgingLegend({ sums }: { sums: AgingSums }) {
  return (
    <ul className="mt-1.5 text-s text-ink2">
      {bucketsOf(sums).map((bucket) => (
        <li key={bucket} className="flex justify-between">
          <span className="flex items-center gap-1.5">
            <i className={`size-2 rounded-[2px] ${shades[bucket]}`} />
            {agingWords[bucket]()}
          </span>
          <Money kopecks={sums[bucket]} />
        </li>
      ))}
    </ul>
  );
}
