import { t } from '@lingui/core/macro';
import { formatDate } from '#lib';
import { ScrollRegion } from '#ui';
import type { Act, ActParty } from './act.ts';
import { ActTable } from './act-table.tsx';
import { plantName, sayClosing, sayParty } from './act-words.ts';

function Blank({ under }: { under: string }) {
  return (
    <span className="min-w-0 flex-1">
      <span className="block h-7 border-b border-ink" />
      <span className="block text-center text-s text-ink3">{under}</span>
    </span>
  );
}

function Signature({ name }: { name: string }) {
  return (
    <div className="min-w-0 break-inside-avoid">
      <p className="font-semibold">{name}</p>
      <p className="mt-3 flex gap-3">
        <Blank under={t`должность`} />
        <Blank under={t`подпись`} />
        <Blank under={t`фамилия`} />
      </p>
      <p className="mt-3 text-ink2">{t`М. П.`}</p>
    </div>
  );
}

const partyOf = (plant: ActParty | null): string => (plant ? sayParty(plant) : plantName(plant));

/** «Акт сверки» as it goes to print: one sheet of A4 and on, black on white. */
export function ActPaper({ act }: { act: Act }) {
  const [from, to] = [formatDate(act.from), formatDate(act.to)];
  const [ours, theirs] = [partyOf(act.plant), sayParty(act.client)];
  return (
    <article className="mx-auto w-full max-w-[50rem] rounded-[9px] border border-line bg-panel p-8 max-[719px]:p-4 print:max-w-none print:border-0 print:p-0">
      <h2 className="text-center text-l font-bold">{t`Акт сверки взаимных расчётов`}</h2>
      <p className="mt-1 text-center">{t`за период с ${from} по ${to}`}</p>
      <p className="mt-4">
        {t`Мы, нижеподписавшиеся, ${ours}, с одной стороны, и ${theirs}, с другой стороны, составили настоящий акт о том, что состояние взаимных расчётов по данным учёта следующее:`}
      </p>
      <ScrollRegion label={t`Документы акта`} className="overflow-x-auto print:overflow-visible">
        <ActTable act={act} />
      </ScrollRegion>
      <p className="mt-4 font-semibold">{sayClosing(act)}</p>
      <div className="mt-8 grid grid-cols-2 gap-8 max-[719px]:grid-cols-1 print:grid-cols-2">
        <Signature name={plantName(act.plant)} />
        <Signature name={act.client.name} />
      </div>
    </article>
  );
}
