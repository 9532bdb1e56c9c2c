import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addQuarters, rfmGroups } from '@svodka/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, explain, formatInteger, queryClient, rfmGroupWords, say, useMay } from '#lib';
import { Button, Card, CardRow, EmptyState, Money, PageHeader, QueryView, RowBones, showToast } from '#ui';
import { ClassGrid } from './class-grid.tsx';
import { type Movement, movementGrid, regularityGrid } from './grids.ts';
import { sayQuarter } from './say-class.ts';

function Groups({ groups }: Pick<Movement, 'groups'>) {
  return rfmGroups.map((group) => {
    const { clients = 0, revenue = 0 } = groups.find((one) => one.group === group) ?? {};
    return (
      <CardRow key={group}>
        <Link to="/clients" search={{ rfm: group }} className="link">
          {say(rfmGroupWords, group)}
        </Link>
        <span className="flex gap-4 whitespace-nowrap">
          <span className="tabular-nums">{formatInteger(clients)}</span>
          <span className="w-32 text-right text-ink2">
            <Money kopecks={revenue} shown="never" />
          </span>
        </span>
      </CardRow>
    );
  });
}

function Grids({ movement }: { movement: Movement }) {
  const { quarter, basis } = movement;
  if (quarter === null) {
    return (
      <EmptyState title={t`Классов пока нет`}>
        <Trans>Они появятся, когда клиенты подтвердят первые заказы: считаются каждую ночь.</Trans>
      </EmptyState>
    );
  }
  const [was, now] = [sayQuarter(addQuarters(quarter, -1)), sayQuarter(quarter)];
  return (
    <div className="grid gap-3.5 p-4 @4xl:grid-cols-2">
      <Card title={t`Куда перешли`} note={t`строка — ${was}, столбец — ${now}`}>
        <div className="overflow-x-auto p-3">
          <ClassGrid caption={t`Переходы между классами`} corner={t`было`} {...movementGrid(movement)} />
        </div>
      </Card>
      <Card title={t`Вклад и ровность`} note={now}>
        <div className="overflow-x-auto p-3">
          <ClassGrid caption={t`Вклад и ровность заказов`} corner={t`вклад`} {...regularityGrid(movement)} />
        </div>
      </Card>
      <Card title={t`Давно ли, часто ли, на сколько`} note="RFM">
        <Groups groups={movement.groups} />
      </Card>
      <Card title={t`Как считается`}>
        <div className="flex flex-col gap-1.5 px-3 py-2 text-ink2">
          <p>
            {basis === 'margin'
              ? t`A, B, C — по марже подтверждённых за год заказов: A дают первые 80 %, B — до 95 %, C — остальное.`
              : t`A, B, C — по сумме подтверждённых за год заказов: A дают первые 80 %, B — до 95 %, C — остальное.`}
          </p>
          <p>{t`X, Y, Z — по разбросу сумм восьми законченных кварталов: X до 50 % от среднего, Y до 100 %, Z больше.`}</p>
          <p>{t`RFM — давность, частота и сумма заказов за год, каждая от 1 до 5 по пятым частям клиентов.`}</p>
        </div>
      </Card>
    </div>
  );
}

function ReckonButton() {
  const reckon = useMutation(
    api.clientClasses.reckon.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries(api.clientClasses.pathFilter());
        void queryClient.invalidateQueries(api.clients.pathFilter());
        showToast(t`Классы пересчитаны`);
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return (
    <Button busy={reckon.isPending} onClick={() => reckon.mutate()}>
      <Trans>Пересчитать</Trans>
    </Button>
  );
}

/** How clients moved between classes since the last quarter; every number opens the clients it counts. */
export function MovementPage() {
  const query = useQuery(api.clientClasses.movement.queryOptions());
  const mayReckon = useMay('ranking.read');
  return (
    <div className="print-flow @container min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        above={
          <Link to="/clients" className="hover:underline">
            <Trans>Клиенты</Trans>
          </Link>
        }
        title={t`Классы клиентов`}
        note={t`Кто сколько приносит, насколько ровно заказывает и куда сдвинулся за квартал. Число открывает клиентов.`}
        actions={mayReckon ? <ReckonButton /> : null}
      />
      <QueryView query={query} skeleton={<RowBones rows={10} />}>
        {(movement) => <Grids movement={movement} />}
      </QueryView>
    </div>
  );
}
