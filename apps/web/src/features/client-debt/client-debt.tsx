import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, formatCalendarDays, formatDayShort, formatMoney, sayReminderStep, useMay, useToday } from '#lib';
import { AgingBar, AgingLegend, Bone, Button, buttonClass, Card, cx, Icon, QueryView, Tag } from '#ui';
import type { DebtCard } from './card.ts';
import { sayCredit } from './credit-words.ts';
import { OrdersCard } from './orders-card.tsx';
import { PromisesCard } from './promises-card.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { RemindersCard } from './reminders-card.tsx';

function Bones() {
  return (
    <div className="flex flex-col gap-3.5 p-4">
      <Bone className="h-6 w-60" />
      <Bone className="h-28 w-full" />
      <Bone className="h-56 w-full" />
    </div>
  );
}

/** The debt in one line, as one would say it on the phone. */
function Headline({ card: { debt, oldestDueOn, daysOverdue } }: { card: DebtCard }) {
  const today = useToday();
  const since = oldestDueOn === null ? '' : formatDayShort(oldestDueOn, today);
  return (
    <p className="mt-0.5 text-ink2">
      {t`Должны ${formatMoney(debt.receivable)}`}
      {debt.overdue > 0 ? (
        <b className="font-semibold text-late">
          {', '}
          {t`просрочено ${formatMoney(debt.overdue)} с ${since}, ${formatCalendarDays(daysOverdue)}`}
        </b>
      ) : null}
      {debt.overdueAdvance > 0 ? `, ${t`аванс опаздывает: ${formatMoney(debt.overdueAdvance)}`}` : ''}
      {debt.advancesReceived > 0 ? `, ${t`авансы у нас ${formatMoney(debt.advancesReceived)}`}` : ''}
    </p>
  );
}

function Actions({ card }: { card: DebtCard }) {
  const mayWork = useMay('receivable.work');
  const [reminding, setReminding] = useState(false);
  const { client, debt, nextStep } = card;
  return (
    <div className="no-print flex flex-wrap gap-1.5">
      {mayWork && debt.overdue > 0 ? (
        <Button kind={nextStep ? 'primary' : 'plain'} onClick={() => setReminding(true)}>
          <Trans>Напомнить…</Trans>
        </Button>
      ) : null}
      <Link to="/money/act" search={{ client: client.id }} className={buttonClass()}>
        <Trans>Акт сверки</Trans>
      </Link>
      {reminding ? <RemindDialog card={card} onClose={() => setReminding(false)} /> : null}
    </div>
  );
}

/** How old the debt is, how it stands against the limit, and which step is due. */
function StandingCard({ card }: { card: DebtCard }) {
  const { debt, credit, daysOverdue, nextStep } = card;
  const stopped = credit?.stopsShipping === true;
  return (
    <Card
      title={t`Как стоит клиент`}
      actions={nextStep ? <Tag tone="risk">{t`пора: ${sayReminderStep(nextStep.step)}`}</Tag> : null}
    >
      <div className="px-3 py-2.5">
        <AgingBar sums={debt} />
        <AgingLegend sums={debt} />
        <p className={cx('mt-1.5 flex items-center gap-1.5', stopped ? 'font-semibold text-late' : 'text-ink2')}>
          {stopped ? <Icon name="warn" size={13} /> : null}
          {sayCredit(credit, daysOverdue)}
        </p>
      </div>
    </Card>
  );
}

function DebtView({ card }: { card: DebtCard }) {
  const { client } = card;
  return (
    <article className="flex flex-col gap-3.5 p-4">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="text-l font-[650] tracking-[-0.015em]">
            <Link to="/clients/$clientId" params={{ clientId: client.id }} className="hover:underline">
              {client.shortName}
            </Link>
          </h2>
          <Headline card={card} />
          <p className="text-s text-ink3">
            {client.managerName ? t`ведёт ${client.managerName}` : t`менеджер не назначен`}
          </p>
        </div>
        <Actions card={card} />
      </header>
      <StandingCard card={card} />
      <OrdersCard card={card} />
      <PromisesCard card={card} />
      <RemindersCard card={card} />
    </article>
  );
}

/** All about what a client owes today: by order, by age, what was promised and what was said. */
export function ClientDebt({ clientId }: { clientId: string }) {
  const query = useQuery(api.receivables.card.queryOptions({ clientId }));
  return (
    <QueryView query={query} skeleton={<Bones />}>
      {(card) => <DebtView key={clientId} card={card} />}
    </QueryView>
  );
}
