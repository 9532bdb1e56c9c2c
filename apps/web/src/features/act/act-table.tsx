import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatAmount, formatDate } from '#lib';
import type { Act } from './act.ts';
import { balanceSides, plantName, sayDocument } from './act-words.ts';

/** An amount as accountants write it, nothing where there is none. */
const written = (kopecks: number): string => (kopecks === 0 ? '' : formatAmount(kopecks, 'always'));

interface LineProps {
  day?: string;
  title: ReactNode;
  debit: number;
  credit: number;
  strong?: boolean;
}

/** The right half is the client's to fill in. */
function Line({ day, title, debit, credit, strong = false }: LineProps) {
  return (
    <tr className={strong ? 'font-semibold' : undefined}>
      <td className="whitespace-nowrap">{day ? formatDate(day) : null}</td>
      <td>{title}</td>
      <td className="num">{written(debit)}</td>
      <td className="num">{written(credit)}</td>
      <td />
      <td />
    </tr>
  );
}

/** The heading of two halves can't tell how wide their columns are. */
function Widths() {
  return (
    <colgroup>
      <col className="w-22" />
      <col />
      <col className="w-26" />
      <col className="w-26" />
      <col className="w-24" />
      <col className="w-24" />
    </colgroup>
  );
}

function Head({ act }: { act: Act }) {
  const [ours, theirs] = [plantName(act.plant), act.client.name];
  return (
    <thead>
      <tr>
        <th colSpan={4} scope="colgroup">{t`По данным ${ours}, ₽`}</th>
        <th colSpan={2} scope="colgroup">{t`По данным ${theirs}, ₽`}</th>
      </tr>
      <tr>
        <th>{t`Дата`}</th>
        <th>{t`Документ`}</th>
        <th className="text-right!">{t`Дебет`}</th>
        <th className="text-right!">{t`Кредит`}</th>
        <th className="text-right!">{t`Дебет`}</th>
        <th className="text-right!">{t`Кредит`}</th>
      </tr>
    </thead>
  );
}

/** What was shipped, paid and given back, between the balances the period opens and closes with. */
export function ActTable({ act }: { act: Act }) {
  return (
    <table className="mt-4 w-full min-w-[44rem] table-fixed border-collapse print:min-w-0 [&_:is(td,th)]:border [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1 [&_th]:text-left [&_th]:font-semibold [&_tr]:break-inside-avoid">
      <Widths />
      <Head act={act} />
      <tbody>
        <Line title={t`Сальдо начальное`} {...balanceSides(act.opening)} strong />
        {act.rows.map((row, at) => (
          <Line key={at} day={row.day} title={sayDocument(row)} debit={row.debit} credit={row.credit} />
        ))}
        <Line title={t`Обороты за период`} debit={act.debit} credit={act.credit} strong />
        <Line title={t`Сальдо конечное`} {...balanceSides(act.closing)} strong />
      </tbody>
    </table>
  );
}
