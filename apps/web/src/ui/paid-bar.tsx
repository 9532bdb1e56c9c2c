import { t } from '@lingui/core/macro';
import { formatPercent } from '#lib';
import { cx } from './cx.ts';

interface BarProps {
  /** Shares of the whole, 0…1. */
  filled: number;
  label: string;
  tall?: boolean;
}

export function ShareBar({ filled, label, tall = false }: BarProps) {
  const percent = Math.min(100, Math.max(0, filled * 100));
  return (
    <div
      role="img"
      aria-label={label}
      title={label}
      className={cx('flex overflow-hidden rounded-[3px] bg-strip-ahead', tall ? 'h-2' : 'h-[5px]')}
    >
      <i className="block bg-done" style={{ width: `${percent}%` }} />
    </div>
  );
}

export function PaidBar({ paid, amount, tall = false }: { paid: number; amount: number; tall?: boolean }) {
  const share = amount > 0 ? paid / amount : 0;
  const percent = formatPercent(share);
  return <ShareBar filled={share} label={t`оплачено ${percent}`} tall={tall} />;
}
