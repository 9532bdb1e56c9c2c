import { t } from '@lingui/core/macro';
import { formatSigned } from '#lib';

/** «+3 р. д.» of a move being made: later is red, earlier green. */
export function MovedBy({ days }: { days: number }) {
  if (days === 0) return <span className="text-ink3">{t`тот же день`}</span>;
  const signed = formatSigned(days);
  return <span className={days > 0 ? 'text-late' : 'text-done'}>{t`${signed} р. д.`}</span>;
}
