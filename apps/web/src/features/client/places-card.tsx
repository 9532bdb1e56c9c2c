import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { checkBankAccount } from '@svodka/domain';
import { type ReactNode, useState } from 'react';
import { addressKindWords, say, sayRefusal, useMay } from '#lib';
import { Button, Card, CardEmpty, Icon, IconButton, Tag } from '#ui';
import type { Account, Address, ClientCard } from './card.ts';
import { EditAccount } from './edit-account.tsx';
import { EditAddress } from './edit-address.tsx';

interface PlaceRowProps {
  /** Null for those who may only look. */
  onEdit: (() => void) | null;
  editLabel: string;
  children: ReactNode;
}

function PlaceRow({ onEdit, editLabel, children }: PlaceRowProps) {
  return (
    <div className="flex gap-2 border-t border-line2 px-3 py-1.5 first-of-type:border-t-0">
      <div className="min-w-0 flex-1">{children}</div>
      {onEdit ? (
        <IconButton label={editLabel} onClick={onEdit}>
          <Icon name="edit" size={13} />
        </IconButton>
      ) : null}
    </div>
  );
}

function AccountFacts({ account: { account, bic, bankName } }: { account: Account }) {
  const checked = checkBankAccount(bic, account);
  return (
    <>
      <div className="tabular-nums">{account}</div>
      <div className="text-s text-ink3">{[bankName, t`БИК ${bic}`].filter(Boolean).join(' · ')}</div>
      {checked.status === 'valid' ? null : <Tag tone="risk">{sayRefusal(checked.code)}</Tag>}
    </>
  );
}

type Edited = { address: Address | null } | { account: Account | null };

/** Addresses and bank accounts. */
export function PlacesCard({ card: { client, addresses, bankAccounts } }: { card: ClientCard }) {
  const mayEdit = useMay('client.edit');
  const [edited, setEdited] = useState<Edited | null>(null);
  const edit = (what: Edited) => (mayEdit ? () => setEdited(what) : null);
  const close = () => setEdited(null);
  const add = mayEdit ? (
    <>
      <Button small onClick={() => setEdited({ address: null })}>
        <Trans>Добавить адрес</Trans>
      </Button>
      <Button small onClick={() => setEdited({ account: null })}>
        <Trans>Счёт</Trans>
      </Button>
    </>
  ) : null;
  return (
    <Card title={t`Адреса и счета`} actions={add}>
      {addresses.length + bankAccounts.length === 0 ? <CardEmpty>{t`Адресов и счетов пока нет.`}</CardEmpty> : null}
      {addresses.map((address) => (
        <PlaceRow key={address.id} onEdit={edit({ address })} editLabel={t`Изменить адрес: ${address.text}`}>
          <div className="text-s text-ink3">{say(addressKindWords, address.kind)}</div>
          <div>{address.text}</div>
        </PlaceRow>
      ))}
      {bankAccounts.map((account) => (
        <PlaceRow key={account.id} onEdit={edit({ account })} editLabel={t`Изменить счёт: ${account.account}`}>
          <AccountFacts account={account} />
        </PlaceRow>
      ))}
      {edited && 'address' in edited ? (
        <EditAddress clientId={client.id} address={edited.address} onClose={close} />
      ) : null}
      {edited && 'account' in edited ? (
        <EditAccount clientId={client.id} account={edited.account} onClose={close} />
      ) : null}
    </Card>
  );
}
