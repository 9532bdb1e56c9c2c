import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type ActSearch, api, useMay, useToday } from '#lib';
import { Bone, Button, DateInput, EmptyState, PageHeader, QueryView, ScrollRegion } from '#ui';
import type { Act } from './act.ts';
import { ActPaper } from './act-paper.tsx';
import { periodOf } from './period.ts';
import { PlantDialog } from './plant-dialog.tsx';

type Period = ReturnType<typeof periodOf>;

/** The plant's name is missing or to be mended: whoever keeps the settings may do it here. */
function PlantLine({ plant }: Pick<Act, 'plant'>) {
  const mayEdit = useMay('settings.edit');
  const [editing, setEditing] = useState(false);
  if (plant && !mayEdit) return null;
  return (
    <p className="no-print mx-auto mb-3 flex w-full max-w-[50rem] flex-wrap items-center gap-2 text-ink2">
      {plant ? null : t`Реквизиты завода ещё не указаны, их вписывает администратор.`}
      {mayEdit ? (
        <Button small onClick={() => setEditing(true)}>
          <Trans>Реквизиты завода…</Trans>
        </Button>
      ) : null}
      {editing ? <PlantDialog plant={plant} onClose={() => setEditing(false)} /> : null}
    </p>
  );
}

function ClientAct({ clientId, period }: { clientId: string; period: Period }) {
  const query = useQuery(
    api.receivables.act.queryOptions({ clientId, ...period }, { placeholderData: keepPreviousData }),
  );
  return (
    <QueryView query={query} skeleton={<Bone className="mx-auto mt-4 h-96 w-full max-w-[50rem]" />}>
      {(act) => (
        <ScrollRegion label={t`Акт сверки`} className="print-flow min-h-0 flex-1 overflow-y-auto p-4 print:p-0">
          <PlantLine plant={act.plant} />
          <ActPaper act={act} />
        </ScrollRegion>
      )}
    </QueryView>
  );
}

function NoClient() {
  return (
    <EmptyState title={t`С кем сверяемся?`}>
      <Trans>
        Акт открывается со страницы клиента или из{' '}
        <Link to="/money/receivables" className="link">
          дебиторки
        </Link>
        .
      </Trans>
    </EmptyState>
  );
}

interface PeriodInputsProps {
  period: Period;
  onChange: (change: Partial<ActSearch>) => void;
}

function PeriodInputs({ period, onChange }: PeriodInputsProps) {
  return (
    <>
      <div className="w-36">
        <DateInput
          aria-label={t`С какого дня`}
          max={period.to}
          value={period.from}
          onChange={({ target }) => onChange({ from: target.value || undefined })}
        />
      </div>
      <div className="w-36">
        <DateInput
          aria-label={t`По какой день`}
          value={period.to}
          onChange={({ target }) => onChange({ to: target.value || undefined })}
        />
      </div>
    </>
  );
}

/** «Акт сверки» with a client for a period: looked at, printed, signed by both. */
export function ActPage() {
  const search = useSearch({ from: '/_app/money/act' });
  const navigate = useNavigate({ from: '/money/act' });
  const period = periodOf(search, useToday());
  const setSearch = (change: Partial<ActSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const actions = (
    <>
      <PeriodInputs period={period} onChange={setSearch} />
      <Button kind="primary" disabled={!search.client} onClick={() => window.print()}>
        <Trans>Напечатать</Trans>
      </Button>
    </>
  );
  const above = (
    <Link to="/money/receivables" search={search.client ? { open: search.client } : {}} className="hover:underline">
      <Trans>Дебиторка</Trans>
    </Link>
  );
  return (
    <>
      <div className="no-print">
        <PageHeader above={above} title={t`Акт сверки`} actions={actions} />
      </div>
      {search.client ? <ClientAct clientId={search.client} period={period} /> : <NoClient />}
    </>
  );
}
