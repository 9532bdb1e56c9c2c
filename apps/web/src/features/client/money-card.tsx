import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ShippingStopNotice } from '#features/client-debt';
import { AgingBar, AgingLegend, buttonClass, Card, CardRow, Money } from '#ui';
import type { ClientCard } from './card.ts';

function Links({ clientId }: { clientId: string }) {
  return (
    <>
      <Link to="/money/receivables" search={{ open: clientId }} className={buttonClass('plain', true)}>
        <Trans>Долги и обещания</Trans>
      </Link>
      <Link to="/money/act" search={{ client: clientId }} className={buttonClass('plain', true)}>
        <Trans>Акт сверки</Trans>
      </Link>
    </>
  );
}

export function MoneyCard({ card: { client, money } }: { card: ClientCard }) {
  return (
    <Card title={t`Деньги`} actions={<Links clientId={client.id} />}>
      <div className="px-3 pt-2.5 empty:hidden">
        <ShippingStopNotice clientId={client.id} />
      </div>
      {money.receivable > 0 ? (
        <div className="px-3 pt-2.5 pb-1.5">
          <AgingBar sums={money.aging} />
          <AgingLegend sums={money.aging} />
        </div>
      ) : null}
      <CardRow>
        <span>{t`Должны нам`}</span>
        <Money kopecks={money.receivable} strong />
      </CardRow>
      <CardRow>
        <span>{t`Из них просрочено`}</span>
        <span className={money.overdue > 0 ? 'text-late' : ''}>
          <Money kopecks={money.overdue} strong />
        </span>
      </CardRow>
      <CardRow>
        <span>{t`Авансы у нас`}</span>
        <Money kopecks={money.advances} strong />
      </CardRow>
    </Card>
  );
}
