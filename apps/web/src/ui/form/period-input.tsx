import { t } from '@lingui/core/macro';
import { DateInput } from './input.tsx';

interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** From which day to which; either end may be open. */
export function PeriodInput({ from, to, onChange }: Period & { onChange: (period: Period) => void }) {
  return (
    <div className="flex items-center gap-1 max-[719px]:w-full">
      <DateInput
        aria-label={t`С какого дня`}
        value={from ?? ''}
        max={to}
        onChange={(event) => onChange({ from: event.target.value || undefined, to })}
      />
      <span aria-hidden="true" className="text-ink3">
        –
      </span>
      <DateInput
        aria-label={t`По какой день`}
        value={to ?? ''}
        min={from}
        onChange={(event) => onChange({ from, to: event.target.value || undefined })}
      />
    </div>
  );
}
