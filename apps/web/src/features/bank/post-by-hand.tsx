import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type ChosenClient, ClientPicker } from '#features/client-picker';
import { emptySplit, isSplitRight, orderChoices, SplitGrid, sharesOf, splitLeft } from '#features/payment-split';
import { newKey } from '#lib';
import { Button, Card, Checkbox, Field } from '#ui';
import type { EntryCardData } from './row.ts';
import type { EntryRunner } from './use-entry-command.ts';

interface PostByHandProps {
  card: EntryCardData;
  runner: EntryRunner;
  /** Whose orders to show; the split begins anew with another client. */
  onClient: (id: string | null) => void;
}

/** Whose money it is when the system doesn't know, and how it divides over the client's orders. */
export function PostByHand({ card, runner, onClient }: PostByHandProps) {
  const { entry, payer, accountKnown } = card;
  const refund = entry.direction === 'out';
  const chosen: ChosenClient | null = payer ? { id: payer.id, shortName: payer.name, region: null } : null;
  const choose = (client: ChosenClient | null) => onClient(client?.id ?? null);
  return (
    <Card title={refund ? t`Возврат клиенту` : t`Разнести вручную`}>
      <div className="flex flex-col gap-2 px-3 py-2.5">
        <Field label={t`Клиент`} required>
          {(ids) => <ClientPicker key={payer?.id ?? 'none'} value={chosen} onChange={choose} {...ids} />}
        </Field>
        {payer ? (
          <SplitForm
            key={payer.id}
            card={card}
            clientId={payer.id}
            runner={runner}
            askAccount={!accountKnown && entry.partyAccount !== ''}
          />
        ) : null}
      </div>
    </Card>
  );
}

interface SplitFormProps {
  card: EntryCardData;
  clientId: string;
  runner: EntryRunner;
  askAccount: boolean;
}

function SplitForm({ card: { entry, orders }, clientId, runner, askAccount }: SplitFormProps) {
  const refund = entry.direction === 'out';
  const [idempotencyKey] = useState(newKey);
  const [split, setSplit] = useState(emptySplit);
  const [rememberAccount, setRemember] = useState(askAccount);
  const open = orderChoices(orders, refund);
  const right = isSplitRight(entry.amount, open, split);
  const toAdvance = splitLeft(entry.amount, split) > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (right) {
      runner.send({ kind: 'post', idempotencyKey, clientId, shares: sharesOf(split), toAdvance, rememberAccount });
    }
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2" aria-label={t`Разнести вручную`}>
      <SplitGrid total={entry.amount} orders={open} split={split} onChange={setSplit} refund={refund} />
      {askAccount ? (
        <Checkbox
          label={t`Запомнить этот счёт за клиентом`}
          checked={rememberAccount}
          onChange={(event) => setRemember(event.target.checked)}
        />
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" busy={runner.busy} disabled={!right}>
          {toAdvance && !refund ? <Trans>Провести, остаток в аванс</Trans> : <Trans>Провести</Trans>}
        </Button>
      </div>
    </form>
  );
}
