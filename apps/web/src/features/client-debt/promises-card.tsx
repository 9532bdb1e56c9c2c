import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, explain, formatMoney, promiseStateWords, useMay } from '#lib';
import { Button, Card, CardEmpty, Day, Money, showToast, Tag, type Tone } from '#ui';
import type { DebtCard, GivenPromise } from './card.ts';
import { debtChanged } from './debt-changed.ts';
import { PromiseDialog } from './promise-dialog.tsx';

const tones: Record<GivenPromise['state'], Tone> = { open: 'wait', kept: 'done', broken: 'late', withdrawn: 'plain' };

function WithdrawButton({ promise, clientId }: { promise: GivenPromise; clientId: string }) {
  const withdraw = useMutation(
    api.receivables.withdrawPromise.mutationOptions({
      onSettled: () => debtChanged(clientId),
      onSuccess: () => showToast(t`Обещание отозвано`),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  const send = () => withdraw.mutate({ id: promise.id, version: promise.version });
  return (
    <Button small kind="ghost" busy={withdraw.isPending} onClick={send}>
      <Trans>Отозвать</Trans>
    </Button>
  );
}

function PromiseRow({ promise, clientId, mayWork }: { promise: GivenPromise; clientId: string; mayWork: boolean }) {
  const more = [
    promise.orderNumber ? t`за заказ ${promise.orderNumber}` : t`за весь долг`,
    promise.paid > 0 && promise.paid < promise.amount ? t`пришло ${formatMoney(promise.paid)}` : null,
    promise.authorName ? t`записал ${promise.authorName}` : null,
  ];
  return (
    <li className="flex items-start gap-3 border-t border-line2 px-3 py-2 first:border-t-0">
      <div className="min-w-0 flex-1">
        <Money kopecks={promise.amount} strong />{' '}
        <Trans>
          до <Day value={promise.promisedOn} near={false} />
        </Trans>
        <p className="text-s text-ink3">{more.filter(Boolean).join(' · ')}</p>
        {promise.note ? <p className="mt-0.5">{promise.note}</p> : null}
      </div>
      <div className="flex items-center gap-1">
        <Tag tone={tones[promise.state]}>{promiseStateWords[promise.state]()}</Tag>
        {mayWork && promise.state === 'open' ? <WithdrawButton promise={promise} clientId={clientId} /> : null}
      </div>
    </li>
  );
}

/** What the client has promised to pay by when, and what became of it. */
export function PromisesCard({ card }: { card: DebtCard }) {
  const mayWork = useMay('receivable.work');
  const [giving, setGiving] = useState(false);
  const add = mayWork ? (
    <Button small onClick={() => setGiving(true)}>
      <Trans>Записать обещание…</Trans>
    </Button>
  ) : null;
  return (
    <Card title={t`Обещания оплаты`} actions={add}>
      {card.promises.length === 0 ? <CardEmpty>{t`Обещаний пока не было.`}</CardEmpty> : null}
      <ul>
        {card.promises.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} clientId={card.client.id} mayWork={mayWork} />
        ))}
      </ul>
      {giving ? <PromiseDialog card={card} onClose={() => setGiving(false)} /> : null}
    </Card>
  );
}
