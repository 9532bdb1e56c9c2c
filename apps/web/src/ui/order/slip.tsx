import { plural, t } from '@lingui/core/macro';
import { formatSigned } from '#lib';

/** How far the ship date moved from the promise: «+9 р. д.», «в срок». */
export function Slip({ days }: { days: number }) {
  if (days === 0) return <span className="text-ink3">{t`в срок`}</span>;
  const signed = formatSigned(days);
  const size = Math.abs(days);
  const title =
    days > 0
      ? plural(size, {
          one: 'позже обещанного на # рабочий день',
          few: 'позже обещанного на # рабочих дня',
          many: 'позже обещанного на # рабочих дней',
          other: 'позже обещанного на # рабочего дня',
        })
      : plural(size, {
          one: 'раньше обещанного на # рабочий день',
          few: 'раньше обещанного на # рабочих дня',
          many: 'раньше обещанного на # рабочих дней',
          other: 'раньше обещанного на # рабочего дня',
        });
  return (
    <span title={title} className={days > 0 ? 'text-late' : 'text-done'}>
      {t`${signed} р. д.`}
    </span>
  );
}
