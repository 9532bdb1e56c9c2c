import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay, useToday } from '#lib';
import { DateField, NoRightsState, PageHeader, QueryView, RowBones, SelectField } from '#ui';
import { NormGrid } from './norm-grid.tsx';
import { NormHistory } from './norm-history.tsx';
import type { NormsData } from './norm-table.ts';

function groupOptions({ groups, norms }: NormsData) {
  return groups.map(({ id, path }) => {
    const own = norms.filter(({ groupId }) => groupId === id).length;
    return { value: id, label: own > 0 ? `${path} · ${own}` : path };
  });
}

function Norms({ data }: { data: NormsData }) {
  const today = useToday();
  const [groupId, setGroupId] = useState('');
  const [from, setFrom] = useState('');
  const validFrom = from === '' || from < today ? today : from;
  return (
    <div className="flex flex-col gap-3.5 p-4">
      <div className="flex flex-wrap gap-3 [&>*]:w-64">
        <SelectField
          label={t`Группа продукции`}
          empty={t`Все группы`}
          options={groupOptions(data)}
          value={groupId}
          onText={setGroupId}
        />
        <DateField label={t`Изменения действуют с`} min={today} value={validFrom} onText={setFrom} />
      </div>
      <p className="-mb-1.5 text-s text-ink3">
        {t`Ярко — заданное именно для этих заказов, бледно — то, что действует без него: более общий норматив или норматив пути.`}
      </p>
      <NormGrid data={data} groupId={groupId === '' ? null : groupId} validFrom={validFrom} />
      <NormHistory data={data} />
    </div>
  );
}

export function NormsPage() {
  const mayEdit = useMay('settings.edit');
  const query = useQuery(api.lifecycles.norms.queryOptions(undefined, { enabled: mayEdit }));
  if (!mayEdit) return <NoRightsState />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Нормативы`}
        note={t`Сколько рабочих дней отведено стадии. Заказ получает норматив, когда входит в неё, и держит его до выхода.`}
      />
      <QueryView query={query} skeleton={<RowBones rows={12} />}>
        {(data) => <Norms data={data} />}
      </QueryView>
    </div>
  );
}
