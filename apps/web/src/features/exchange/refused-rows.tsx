import { t } from '@lingui/core/macro';
import { formatInteger, sayRefusal } from '#lib';
import { ScrollRegion } from '#ui';
import type { RefusedRow } from './run.ts';

/** Which rows were refused and why, to be mended in the file. */
export function RefusedRows({ refused, total }: { refused: readonly RefusedRow[]; total: number }) {
  const left = formatInteger(total - refused.length);
  return (
    <ScrollRegion label={t`Отклонённые строки`} className="max-h-96 overflow-y-auto">
      <table className="w-full">
        <caption className="pb-1 text-left font-semibold">{t`Отклонённые строки`}</caption>
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
            <th className="num">{t`Строка`}</th>
            <th>{t`Почему`}</th>
            <th>{t`Подробности`}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map((row) => (
            <tr key={`${row.row}-${row.code}-${row.message}`} className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
              <td className="num w-20">{formatInteger(row.row)}</td>
              <td>{sayRefusal(row.code)}</td>
              <td className="text-ink3">{row.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > refused.length ? <p className="py-1 text-ink3">{t`И ещё ${left}.`}</p> : null}
    </ScrollRegion>
  );
}
