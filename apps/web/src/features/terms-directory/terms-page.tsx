import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { describeTerms } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, currentLocale, formatOrders, type Outputs, useMay } from '#lib';
import { Button, cx, DirectoryTable, NoRightsState, PageHeader, QueryView, RowBones, Tag } from '#ui';
import { TermsDialog } from './terms-dialog.tsx';
import { useSaveTerms } from './use-save-terms.ts';

export type Terms = Outputs['payments']['terms'][number];
type Use = Outputs['payments']['termsUse'][number];

function sayUse({ contracts, orders }: Use): string {
  const inContracts = plural(contracts, {
    one: '# договор',
    few: '# договора',
    many: '# договоров',
    other: '# договора',
  });
  const texts = [contracts > 0 ? inContracts : null, orders > 0 ? formatOrders(orders) : null].filter(Boolean);
  return texts.length === 0 ? t`нигде` : texts.join(' · ');
}

function TermsRow({ terms, use, onOpen }: { terms: Terms; use: Use | undefined; onOpen: () => void }) {
  const save = useSaveTerms(() => {});
  const { id, version, definition, archived } = terms;
  const words = describeTerms(definition, currentLocale());
  return (
    <tr className={cx('border-t border-line2 align-top [&>td]:px-3 [&>td]:py-1.5', archived && 'text-ink3')}>
      <td>
        <button type="button" className="text-left font-semibold hover:underline" onClick={onOpen}>
          {terms.name}
        </button>{' '}
        {archived ? <Tag>{t`в архиве`}</Tag> : null}
        {words === terms.name ? null : <div className="text-s text-ink3">{words}</div>}
        <div className="text-s text-ink3 min-[720px]:hidden">{use ? sayUse(use) : null}</div>
      </td>
      <td className="whitespace-nowrap text-ink2 max-[719px]:hidden">{use ? sayUse(use) : null}</td>
      <td className="text-right">
        <Button
          small
          busy={save.isPending}
          onClick={() => save.mutate({ id, version, definition, archived: !archived })}
        >
          {archived ? <Trans>Вернуть</Trans> : <Trans>В архив</Trans>}
        </Button>
      </td>
    </tr>
  );
}

function Directory({ all, onOpen }: { all: readonly Terms[]; onOpen: (terms: Terms) => void }) {
  const { data: uses } = useQuery(api.payments.termsUse.queryOptions());
  const ordered = all.toSorted((one, other) => Number(one.archived) - Number(other.archived));
  return (
    <DirectoryTable
      label={t`Условия оплаты`}
      columns={[{ title: t`Условия` }, { title: t`Где действуют`, rare: true }]}
    >
      {ordered.map((terms) => (
        <TermsRow
          key={terms.id}
          terms={terms}
          use={uses?.find((use) => use.id === terms.id)}
          onOpen={() => onOpen(terms)}
        />
      ))}
    </DirectoryTable>
  );
}

export function TermsPage() {
  const mayEdit = useMay('settings.edit');
  const query = useQuery(api.payments.terms.queryOptions(undefined, { enabled: mayEdit }));
  const [opened, setOpened] = useState<Terms | 'new' | null>(null);
  if (!mayEdit) return <NoRightsState />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Условия оплаты`}
        note={t`Из чего выбирают условия договоров и заказов. Правка не меняет заказы, которые уже заведены.`}
        actions={
          <Button kind="soft" disabled={!query.data} onClick={() => setOpened('new')}>
            <Trans>Добавить</Trans>
          </Button>
        }
      />
      <div className="p-4">
        <QueryView query={query} skeleton={<RowBones rows={6} />}>
          {(all) => <Directory all={all} onOpen={setOpened} />}
        </QueryView>
      </div>
      {opened ? <TermsDialog terms={opened === 'new' ? null : opened} onClose={() => setOpened(null)} /> : null}
    </div>
  );
}
