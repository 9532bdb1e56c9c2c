import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatInteger, formatPercent, useUploadProgress } from '#lib';
import { buttonClass } from '#ui';

/** The upload that goes on behind whatever page is open; nothing while there is none. */
export function UploadIndicator() {
  const progress = useUploadProgress();
  if (!progress) return null;
  const { share, halted } = progress;
  const [done, total] = [formatInteger(progress.done), formatInteger(progress.total)];
  const label = halted ? t`Загрузка стоит: ${done} из ${total}` : t`Загрузка: ${done} из ${total}`;
  return (
    <Link
      to="/products/upload"
      title={t`отправлено ${formatPercent(share)}`}
      className={`${buttonClass(halted ? 'plain' : 'soft')} relative overflow-hidden max-[719px]:px-1.5`}
    >
      <span aria-hidden="true" className="tabular-nums min-[720px]:hidden">
        {formatPercent(share)}
      </span>
      <span className="tabular-nums max-[719px]:sr-only">{label}</span>
      <i aria-hidden="true" className="absolute bottom-0 left-0 h-0.5 bg-accent" style={{ width: `${share * 100}%` }} />
    </Link>
  );
}
