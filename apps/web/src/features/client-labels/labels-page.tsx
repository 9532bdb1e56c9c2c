import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ClientLabelKind, clientLabelKinds } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Outputs, useMay } from '#lib';
import { Button, NoRightsState, PageHeader, QueryView, RowBones, Tabs } from '#ui';
import { LabelDialog } from './label-dialog.tsx';
import { LabelTable } from './label-table.tsx';

export type ClientLabel = Outputs['clientLabels']['all'][number];

const kindWords: Readonly<Record<ClientLabelKind, { many: () => string; fresh: () => string }>> = {
  category: { many: () => t`Категории`, fresh: () => t`Новая категория` },
  activity: { many: () => t`Виды деятельности`, fresh: () => t`Новый вид деятельности` },
};

/** What clients are told apart by: the administrator's directories. */
export function ClientLabelsPage() {
  const mayEdit = useMay('settings.edit');
  const query = useQuery(api.clientLabels.all.queryOptions(undefined, { enabled: mayEdit }));
  const [kind, setKind] = useState<ClientLabelKind>('category');
  const [opened, setOpened] = useState<ClientLabel | 'new' | null>(null);
  if (!mayEdit) return <NoRightsState />;
  const labels = query.data ?? [];
  const countOf = (of: ClientLabelKind) => labels.filter((label) => label.kind === of && !label.archived).length;
  const options = clientLabelKinds.map((value) => ({ value, label: kindWords[value].many(), count: countOf(value) }));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Справочники клиентов`}
        note={t`Из чего выбирают категорию и виды деятельности клиента. Новое из загруженных файлов добавляется само.`}
        actions={
          <Button kind="soft" disabled={!query.data} onClick={() => setOpened('new')}>
            <Trans>Добавить</Trans>
          </Button>
        }
      />
      <Tabs label={t`Справочники`} value={kind} options={options} onChange={setKind} panelId="client-labels" />
      <div id="client-labels" role="tabpanel" className="p-4">
        <QueryView query={query} skeleton={<RowBones rows={8} />}>
          {(all) => (
            <LabelTable
              title={kindWords[kind].many()}
              labels={all.filter((label) => label.kind === kind)}
              onOpen={setOpened}
            />
          )}
        </QueryView>
      </div>
      {opened ? (
        <LabelDialog
          kind={kind}
          title={kindWords[kind].fresh()}
          label={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}
