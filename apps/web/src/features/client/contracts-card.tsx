import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { contractValidity, describeTerms, plainDate } from '@svodka/domain';
import { useState } from 'react';
import { currentLocale, formatDate, useMay, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Money, Tag } from '#ui';
import type { ClientCard, Contract } from './card.ts';
import { ContractDialog } from './contract-dialog.tsx';
import { ContractFiles } from './contract-files.tsx';

interface ContractRowProps {
  clientId: string;
  contract: Contract;
  /** Null for those who may only look. */
  onOpen: (() => void) | null;
}

function ContractRow({ clientId, contract, onOpen }: ContractRowProps) {
  const validity = contractValidity(contract.validUntil, plainDate(useToday()));
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
        <ContractFiles clientId={clientId} contract={contract} mayEdit={onOpen !== null} />
      </div>
      <div className="text-right">
        {validity === 'expired' ? <Tag tone="risk">{t`срок вышел`}</Tag> : null}
        {validity === 'expiresSoon' ? <Tag tone="wait">{t`скоро истекает`}</Tag> : null}
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
        <ContractRow
          key={contract.id}
          clientId={client.id}
          contract={contract}
          onOpen={mayEdit ? () => setOpened(contract) : null}
        />
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
