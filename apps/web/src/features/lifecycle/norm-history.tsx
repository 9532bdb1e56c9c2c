import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatDate, formatUsedOfNorm, orderCategoryWords, say, sayStage } from '#lib';
import { Button, Card, ScrollRegion } from '#ui';
import { type NormsData, type ToldNorm, toldNorms } from './norm-table.ts';
import { useNormCommands } from './use-norm-commands.ts';

interface RowsProps {
  label: string;
  norms: readonly ToldNorm[];
  groups: NormsData['groups'];
  onDrop?: (id: string) => void;
}

function sayWhatFor({ orderCategory, groupId }: ToldNorm, groups: NormsData['groups']): string {
  const category = orderCategory === null ? null : say(orderCategoryWords, orderCategory);
  const group = groupId === null ? null : (groups.find(({ id }) => id === groupId)?.path ?? null);
  return [category, group].filter(Boolean).join(' · ') || t`любой заказ`;
}

function NormTable({ label, norms, groups, onDrop }: RowsProps) {
  return (
    <ScrollRegion label={label}>
      <table className="w-full min-w-2xl">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
            <th>{t`Стадия`}</th>
            <th>{t`Для чего`}</th>
            <th>{t`Норматив`}</th>
            <th>{t`Действует`}</th>
            <th>{t`Кто установил`}</th>
            {onDrop ? <th className="sr-only">{t`Действия`}</th> : null}
          </tr>
        </thead>
        <tbody>
          {norms.map((norm) => (
            <tr key={norm.id} className="border-t border-line2 [&>td]:px-3 [&>td]:py-1.5">
              <td>{sayStage(norm.stage)}</td>
              <td className="text-ink2">{sayWhatFor(norm, groups)}</td>
              <td className="whitespace-nowrap">{formatUsedOfNorm(norm.workingDays, null)}</td>
              <td className="whitespace-nowrap">{sayTime(norm)}</td>
              <td className="text-ink3">{norm.author ?? '—'}</td>
              {onDrop ? (
                <td className="text-right">
                  <Button small onClick={() => onDrop(norm.id)}>
                    <Trans>Убрать</Trans>
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function sayTime({ validFrom, followedOn }: ToldNorm): string {
  const from = formatDate(validFrom);
  return followedOn === null ? t`с ${from}` : t`с ${from}, до ${formatDate(followedOn)}`;
}

/** What comes can still be taken back; what was is kept for whoever asks why an order was late. */
export function NormHistory({ data }: { data: NormsData }) {
  const { drop } = useNormCommands();
  const told = toldNorms(data);
  const coming = told.filter(({ state }) => state === 'coming').toReversed();
  const past = told.filter(({ state }) => state === 'past');
  const count = plural(past.length, {
    one: '# прежний норматив',
    few: '# прежних норматива',
    many: '# прежних нормативов',
    other: '# прежнего норматива',
  });
  return (
    <>
      {coming.length > 0 ? (
        <Card title={t`Вступят в силу`}>
          <NormTable label={t`Вступят в силу`} norms={coming} groups={data.groups} onDrop={drop} />
        </Card>
      ) : null}
      {past.length > 0 ? (
        <details className="rounded-[9px] border border-line bg-panel">
          <summary className="cursor-pointer px-3 py-2 text-ink2">{count}</summary>
          <NormTable label={t`Прежние нормативы`} norms={past} groups={data.groups} />
        </details>
      ) : null}
    </>
  );
}
