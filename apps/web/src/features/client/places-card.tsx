import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { checkBankAccount } from '@svodka/domain';
import { useState } from 'react';
import { addressKindWords, say, sayRefusal, useMay } from '#lib';
import { Button, Card, CardEmpty, Icon, IconButton, Tag } from '#ui';
import type { Address, ClientCard } from './card.ts';
import { EditAddress } from './edit-address.tsx';

type Account = ClientCard['bankAccounts'][number];

function AccountRow({ account }: { account: Account }) {
  const checked = checkBankAccount(account.bic, account.account);
  return (
    <div className="border-t border-line2 px-3 py-1.5">
      <div className="tabular-nums">{account.account}</div>
      <div className="text-s text-ink3">{[account.bankName, t`БИК ${account.bic}`].filter(Boolean).join(' · ')}</div>
      {checked.status === 'valid' ? null : <Tag tone="risk">{sayRefusal(checked.code)}</Tag>}
    </div>
  );
}

/** Addresses and bank accounts. */
export function PlacesCard({ card: { client, addresses, bankAccounts } }: { card: ClientCard }) {
  const mayEdit = useMay('client.edit');
  const [edited, setEdited] = useState<Address | 'new' | null>(null);
  const add = mayEdit ? (
    <Button small onClick={() => setEdited('new')}>
      <Trans>Добавить адрес</Trans>
    </Button>
  ) : null;
  return (
    <Card title={t`Адреса и счета`} actions={add}>
      {addresses.length + bankAccounts.length === 0 ? <CardEmpty>{t`Адресов и счетов пока нет.`}</CardEmpty> : null}
      {addresses.map((address) => (
        <div key={address.id} className="flex gap-2 border-t border-line2 px-3 py-1.5 first-of-type:border-t-0">
          <div className="min-w-0 flex-1">
            <div className="text-s text-ink3">{say(addressKindWords, address.kind)}</div>
            <div>{address.text}</div>
          </div>
          {mayEdit ? (
            <IconButton label={t`Изменить адрес: ${address.text}`} onClick={() => setEdited(address)}>
              <Icon name="edit" size={13} />
            </IconButton>
          ) : null}
        </div>
      ))}
      {bankAccounts.map((account) => (
        <AccountRow key={account.id} account={account} />
      ))}
      {edited ? (
        <EditAddress clientId={client.id} address={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Card>
  );
}
