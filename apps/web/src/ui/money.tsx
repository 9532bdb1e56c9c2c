import { formatAmount, formatMoney, type KopecksShown } from '#lib';
import { cx } from './cx.ts';

/** An amount of money; «—» when it is unknown or withheld. */
export function Money({
  kopecks,
  shown = 'auto',
  sign = true,
  strong = false,
}: {
  kopecks: number | null;
  shown?: KopecksShown;
  sign?: boolean;
  strong?: boolean;
}) {
  if (kopecks === null) return <span className="text-ink3">—</span>;
  const text = sign ? formatMoney(kopecks, shown) : formatAmount(kopecks, shown);
  return (
    <span
      className={cx('whitespace-nowrap tabular-nums', strong && 'font-semibold')}
      title={shown === 'never' ? formatMoney(kopecks, 'always') : undefined}
    >
      {text}
    </span>
  );
}
