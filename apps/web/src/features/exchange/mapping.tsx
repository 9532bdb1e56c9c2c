import { t } from '@lingui/core/macro';
import { sayColumn } from '#lib';
import { Select } from '#ui';
import type { Inspected } from './run.ts';

interface MappingProps {
  inspected: Inspected;
  mapping: Readonly<Record<string, string>>;
  onChange: (mapping: Record<string, string>) => void;
}

const samplesShown = 3;

function firstValues(sample: Inspected['sample'], at: number): string {
  if (at < 0) return '';
  const values = sample.slice(0, samplesShown).map((row) => row[at]);
  return values.filter(Boolean).join(' · ');
}

/** Which column of the file holds which field, with the first rows to check by eye. */
export function Mapping({ inspected, mapping, onChange }: MappingProps) {
  const { columns, headers, sample } = inspected;
  const options = headers.map((header) => ({ value: header, label: header }));
  const samplesOf = (header: string | undefined) => firstValues(sample, headers.indexOf(header ?? ''));
  const choose = (name: string, header: string) => {
    const { [name]: _before, ...rest } = mapping;
    onChange(header ? { ...rest, [name]: header } : rest);
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
            <th>{t`Поле`}</th>
            <th>{t`Столбец файла`}</th>
            <th>{t`Первые значения`}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name} className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
              <td className="w-52">
                {sayColumn(column.name)}
                {column.required ? <span title={t`обязательно`}> *</span> : null}
              </td>
              <td className="w-64">
                <Select
                  aria-label={t`Столбец для поля «${sayColumn(column.name)}»`}
                  empty={t`Нет в файле`}
                  options={options}
                  value={mapping[column.name] ?? ''}
                  onChange={(event) => choose(column.name, event.target.value)}
                />
              </td>
              <td className="max-w-80 truncate text-ink3">{samplesOf(mapping[column.name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
