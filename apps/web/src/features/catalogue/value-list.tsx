import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { formatInteger } from '#lib';
import { Checkbox } from '#ui';

interface ValueListProps {
  values: ReadonlyArray<{ value: string; count: number }>;
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

const shownFirst = 6;

/** Values to tick, each with how many products it would leave; ticked ones stay in sight. */
export function ValueList({ values, chosen, onToggle }: ValueListProps) {
  const [all, setAll] = useState(false);
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  const known = [...gone.map((value) => ({ value, count: 0 })), ...values];
  const shown = all ? known : known.filter(({ value }, at) => at < shownFirst + gone.length || chosen.includes(value));
  const hidden = known.length - shown.length;
  return (
    <>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value} className="flex items-start justify-between gap-2 [&_label]:min-w-0 [&_label]:break-words">
            <Checkbox label={value} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span className="pt-0.5 text-s text-ink3 tabular-nums">{formatInteger(count)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 || all ? (
        <button type="button" className="text-s text-accent hover:underline" onClick={() => setAll(!all)}>
          {all
            ? t`Свернуть`
            : plural(hidden, {
                one: `Ещё # значение`,
                few: `Ещё # значения`,
                many: `Ещё # значений`,
                other: `Ещё # значения`,
              })}
        </button>
      ) : null}
    </>
  );
}
