import { t } from '@lingui/core/macro';
import { formatInteger, sayRefusalOr } from '#lib';
import { ScrollRegion } from '#ui';
import type { RowNote } from './run.ts';

/** Which rows were refused or doubted, and why, to be mended in the file. */
export function RowNotes({ title, notes, total }: { title: string; notes: readonly RowNote[]; total: number }) {
  if (notes.length === 0) return null;
  const left = formatInteger(total - notes.length);
  return (
    <ScrollRegion label={title} className="max-h-96 overflow-y-auto">
      <table className="w-full">
        <caption className="pb-1 text-left font-semibold">{title}</caption>
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
            <th className="num">{t`Строка`}</th>
            <th>{t`Почему`}</th>
            <th>{t`Подробности`}</th>
          </tr>
        </thead>
        <tbody>
          {notes.map((note) => (
            <tr
              key={`${note.row}-${note.code}-${note.message}`}
              className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3"
            >
              <td className="num w-20">{formatInteger(note.row)}</td>
              <td>{sayRefusalOr(note.code, note.message)}</td>
              <td className="text-ink3">{note.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > notes.length ? <p className="py-1 text-ink3">{t`И ещё ${left}.`}</p> : null}
    </ScrollRegion>
  );
}
