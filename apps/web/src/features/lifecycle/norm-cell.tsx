import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useState } from 'react';
import { formatDate } from '#lib';
import { Input } from '#ui';
import type { NormCellData } from './norm-table.ts';
import { parseDays } from './parse-days.ts';

interface NormCellProps {
  label: string;
  cell: NormCellData;
  onSet: (workingDays: number) => void;
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A norm said for exactly this stands in ink, what holds without it in grey; what comes is told below. */
export function NormCell({ label, cell, onSet, onKey }: NormCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const known = cell.inForce === null ? '' : String(cell.inForce.workingDays);
  const days = typed === null ? null : parseDays(typed);
  const wrong = typed !== null && typed.trim() !== '' && days === null;
  const leave = () => {
    if (days !== null && String(days) !== known) onSet(days);
    if (!wrong) setTyped(null);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setTyped(null);
    else onKey(event);
  };
  return (
    <>
      <Input
        numeric
        aria-label={label}
        value={typed ?? known}
        placeholder={cell.inherited === null ? '—' : String(cell.inherited)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={press}
        {...(wrong ? { 'aria-invalid': true as const, title: t`Целое число дней от 1 до 400` } : {})}
      />
      {cell.coming.map(({ id, validFrom, workingDays }) => (
        <div key={id} className="px-2 pt-0.5 text-right text-s text-ink3">
          {t`с ${formatDate(validFrom)}: ${workingDays}`}
        </div>
      ))}
    </>
  );
}
