import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { ClientPicker } from '#features/client-picker';
import { api, type PaymentsSearch, useMay } from '#lib';
import { Button, Checkbox, ColumnChooser, cx, PageHeader, PeriodInput, SearchInput } from '#ui';
import { PaymentList, type SetPaymentsSearch, usePaymentColumns } from './payment-list.tsx';

const RecordDialog = lazy(() => import('./record-dialog.tsx').then((dialog) => ({ default: dialog.RecordDialog })));

/** Whose payments are shown; the URL knows only the client's id. */
function ClientFilter({ client, setSearch }: { client: string | undefined; setSearch: SetPaymentsSearch }) {
  const { data } = useQuery(api.clients.card.queryOptions({ id: client ?? '' }, { enabled: client !== undefined }));
  const name = client ? (data?.client.shortName ?? '…') : '';
  return (
    <div className="w-44 max-[719px]:w-full">
      <ClientPicker
        key={name}
        aria-label={t`Клиент`}
        placeholder={t`Все клиенты`}
        value={client ? { id: client, shortName: name, region: null } : null}
        onChange={(chosen) => setSearch({ client: chosen?.id })}
      />
    </div>
  );
}

function Filters({ search, setSearch }: { search: PaymentsSearch; setSearch: SetPaymentsSearch }) {
  return (
    <>
      <Checkbox
        label={t`Только нераспределённые`}
        checked={search.unallocated === true}
        onChange={(event) => setSearch({ unallocated: event.target.checked || undefined })}
      />
      <ClientFilter client={search.client} setSearch={setSearch} />
      <PeriodInput from={search.from} to={search.to} onChange={setSearch} />
      <SearchInput value={search.q ?? ''} onChange={(q) => setSearch({ q: q || undefined })} />
      <ColumnChooser tableId="payments" columns={usePaymentColumns()} />
    </>
  );
}

function RecordButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        <Trans>Записать платёж…</Trans>
      </Button>
      {open ? (
        <Suspense>
          <RecordDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** «Платежи»: what came, from whom, and which orders it went to. */
export function PaymentsPage() {
  const search = useSearch({ from: '/_app/money/payments' });
  const navigate = useNavigate({ from: '/money/payments' });
  const setSearch = useCallback<SetPaymentsSearch>(
    (change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const mayRecord = useMay('payment.record');
  return (
    <>
      <div className={cx('contents', search.open && 'max-[719px]:hidden')}>
        <PageHeader
          title={t`Платежи`}
          note={t`Деньги клиентов и заказы, на которые они легли; исправления только дописываются`}
          actions={
            <>
              <Filters search={search} setSearch={setSearch} />
              {mayRecord ? <RecordButton /> : null}
            </>
          }
        />
      </div>
      <div className="print-flow mt-2.5 flex min-h-0 flex-1 flex-col border-t border-line">
        <PaymentList search={search} setSearch={setSearch} onClear={() => void navigate({ search: {} })} />
      </div>
    </>
  );
}
