import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { orderId, type PaymentTerms } from '@svodka/domain';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { TermsChoice, type TermsChosen, termsOfChoice, useKnownTerms } from '#features/terms';
import { api, explain, type Outputs, useSettled } from '#lib';
import { Button, ConflictDialog, Day, Dialog, FormEnd, Money, TextField } from '#ui';
import type { OrderCardData } from './card.ts';
import { partName } from './part-name.ts';
import { useOrderEdit } from './use-order-edit.ts';

type Preview = Outputs['orders']['previewTerms'];

function PreviewRow({ part, before }: { part: Preview['parts'][number]; before: number | undefined }) {
  return (
    <tr className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
      <td>{partName(part)}</td>
      <td className="whitespace-nowrap">
        <Day value={part.plannedOn} near={false} />
      </td>
      <td className="num text-ink3 max-[719px]:hidden">
        {before === undefined ? '—' : <Money kopecks={before} sign={false} />}
      </td>
      <td className="num">
        <Money kopecks={part.amount} sign={false} strong />
      </td>
      <td className="num">
        <Money kopecks={part.paid} sign={false} />
      </td>
    </tr>
  );
}

/** What the order would become: each part as it was and as it will be, the ship date, the money that returns. */
function PreviewTable({ card, preview }: { card: OrderCardData; preview: Preview }) {
  const { from, to } = preview.shipDate;
  const before = new Map(card.parts.map((part) => [part.position, part.amount]));
  return (
    <section className="col-span-full rounded-lg bg-line2/50 px-3 py-2" aria-label={t`Что станет с графиком`}>
      <table className="w-full">
        <caption className="text-left font-semibold">{t`Что станет с графиком`}</caption>
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
            <th>{t`Часть`}</th>
            <th>{t`Срок`}</th>
            <th className="num max-[719px]:hidden">{t`Было, ₽`}</th>
            <th className="num">{t`Станет, ₽`}</th>
            <th className="num">{t`Оплачено, ₽`}</th>
          </tr>
        </thead>
        <tbody>
          {preview.parts.map((part) => (
            <PreviewRow key={part.position} part={part} before={before.get(part.position)} />
          ))}
        </tbody>
      </table>
      <p className="mt-1.5 text-s text-ink3">
        {t`Часть не становится меньше того, что по ней уже оплачено: разницу уступают последние части.`}
      </p>
      {preview.released > 0 ? (
        <p className="mt-1.5 text-risk">
          <Trans>
            В аванс клиента вернётся <Money kopecks={preview.released} />
          </Trans>
        </p>
      ) : null}
      {from === to ? null : (
        <p className="mt-1.5">
          <Trans>
            Отгрузка: <Day value={from} near={false} /> → <Day value={to} near={false} />
          </Trans>
        </p>
      )}
    </section>
  );
}

function usePreview(id: string, terms: PaymentTerms | null) {
  const settled = useSettled(terms);
  return useQuery(
    api.orders.previewTerms.queryOptions(settled ? { id: orderId(id), terms: settled } : skipToken, { retry: false }),
  );
}

/** Terms changed after the contract: with a reason, and only after seeing what comes of it. */
export function ChangeTerms({ card, onClose }: { card: OrderCardData; onClose: () => void }) {
  const { order } = card;
  const [chosen, setChosen] = useState<TermsChosen>({ termsId: '', ownParts: [] });
  const [reason, setReason] = useState('');
  const terms = termsOfChoice(useKnownTerms(), chosen);
  const preview = usePreview(order.id, terms);
  const mutation = useMutation(api.orders.changeTerms.mutationOptions());
  const edit = useOrderEdit(order, mutation, { saved: t`Условия оплаты изменены`, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (terms) edit.send({ id: orderId(order.id), version: edit.seen, terms, reason: reason.trim() });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t`Изменить условия оплаты`}
      note={`${order.number} · ${order.clientName}`}
    >
      <form onSubmit={submit} className="grid grid-cols-1 gap-3 min-[720px]:grid-cols-2">
        <TermsChoice
          chosen={chosen}
          onChange={setChosen}
          from={order.terms}
          empty={t`Сейчас: ${order.terms.name}`}
          required
        />
        <TextField label={t`Причина`} value={reason} required maxLength={1000} onText={setReason} />
        {terms && preview.data ? <PreviewTable card={card} preview={preview.data} /> : null}
        {terms && preview.error ? <p className="col-span-full text-late">{explain(preview.error)}</p> : null}
        <FormEnd error={edit.error}>
          <Button onClick={onClose}>
            <Trans>Не менять</Trans>
          </Button>
          <Button
            type="submit"
            kind="primary"
            busy={edit.busy}
            disabled={terms === null || reason.trim() === '' || !preview.data}
          >
            <Trans>Изменить</Trans>
          </Button>
        </FormEnd>
      </form>
      {edit.conflict ? (
        <ConflictDialog
          conflict={edit.conflict}
          busy={edit.busy}
          onRepeat={() => void edit.repeat()}
          onClose={edit.close}
        />
      ) : null}
    </Dialog>
  );
}
