import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDate, useMay, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Money, Tag } from '#ui';
import { AddContract } from './add-contract.tsx';
import type { ClientCard } from './card.ts';

type Contract = ClientCard['contracts'][number];

function ContractRow({ contract }: { contract: Contract }) {
  const expired = contract.validUntil !== null && contract.validUntil < useToday();
  const signed = formatDate(contract.signedOn);
  return (
    <CardRow top>
      <div className="min-w-0">
        <div className="font-[550]">{t`№ ${contract.number}`}</div>
        <div className="text-s text-ink3">
          {t`от ${signed}`}
          {contract.validUntil ? ` ${t`до ${formatDate(contract.validUntil)}`}` : ''}
        </div>
      </div>
      <div className="text-right">
        {expired ? <Tag tone="risk">{t`срок вышел`}</Tag> : null}
        {contract.creditLimit === null ? null : (
          <div className="text-s text-ink3">
            {t`лимит`} <Money kopecks={contract.creditLimit} shown="never" />
          </div>
        )}
      </div>
    </CardRow>
  );
}

export function ContractsCard({ card: { client, contracts } }: { card: ClientCard }) {
  const mayEdit = useMay('client.edit');
  const [adding, setAdding] = useState(false);
  const add = mayEdit ? (
    <Button small onClick={() => setAdding(true)}>
      <Trans>Добавить</Trans>
    </Button>
  ) : null;
  return (
    <Card title={t`Договоры`} actions={add}>
      {contracts.length === 0 ? <CardEmpty>{t`Договоров пока нет.`}</CardEmpty> : null}
      {contracts.map((contract) => (
        <ContractRow key={contract.id} contract={contract} />
      ))}
      {adding ? <AddContract clientId={client.id} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}
