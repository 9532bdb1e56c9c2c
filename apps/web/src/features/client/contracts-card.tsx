import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { describeTerms } from '@svodka/domain';
import { useState } from 'react';
import { currentLocale, formatDate, useMay, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Money, Tag } from '#ui';
import type { ClientCard } from './card.ts';
import { ContractDialog } from './contract-dialog.tsx';

type Contract = ClientCard['contracts'][number];

function ContractRow({ contract, onOpen }: { contract: Contract; onOpen: (() => void) | null }) {
  const expired = contract.validUntil !== null && contract.validUntil < useToday();
  const signed = formatDate(contract.signedOn);
  return (
    <CardRow top>
      <div className="min-w-0">
        {onOpen ? (
          <button type="button" className="text-left font-[550] hover:underline" onClick={onOpen}>
            {t`№ ${contract.number}`}
          </button>
        ) : (
          <div className="font-[550]">{t`№ ${contract.number}`}</div>
        )}
        <div className="text-s text-ink3">
          {t`от ${signed}`}
          {contract.validUntil ? ` ${t`до ${formatDate(contract.validUntil)}`}` : ''}
        </div>
        {contract.terms ? (
          <div className="text-s text-ink3">{describeTerms(contract.terms, currentLocale())}</div>
        ) : null}
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
  const [opened, setOpened] = useState<Contract | 'new' | null>(null);
  const add = mayEdit ? (
    <Button small onClick={() => setOpened('new')}>
      <Trans>Добавить</Trans>
    </Button>
  ) : null;
  return (
    <Card title={t`Договоры`} actions={add}>
      {contracts.length === 0 ? <CardEmpty>{t`Договоров пока нет.`}</CardEmpty> : null}
      {contracts.map((contract) => (
        <ContractRow key={contract.id} contract={contract} onOpen={mayEdit ? () => setOpened(contract) : null} />
      ))}
      {opened ? (
        <ContractDialog
          clientId={client.id}
          contract={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Card>
  );
}
