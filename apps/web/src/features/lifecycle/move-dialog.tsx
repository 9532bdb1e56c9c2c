import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, applyTopics, formatOrders, type Outputs, queryClient, sayStage } from '#lib';
import { Button, Dialog, FormEnd, QueryView, RowBones, showToast } from '#ui';
import type { Version } from './use-path-draft.ts';

interface MoveDialogProps {
  to: Version;
  /** Only orders of one version; of all earlier ones when nothing is said. */
  fromVersion: number | undefined;
  onClose: () => void;
}

function Plan({ plan: { orders, stuck } }: { plan: Outputs['lifecycles']['movePlan'] }) {
  if (orders === 0) return <p>{t`Переводить нечего: все открытые заказы уже на этой версии.`}</p>;
  const count = formatOrders(orders);
  if (stuck.length === 0) return <p>{t`Перейдёт ${count}. Пройденное, сроки и задачи текущей стадии не изменятся.`}</p>;
  return (
    <div>
      <p>{t`Эти заказы стоят на стадиях, которых в новой версии нет. Сначала проведите их дальше:`}</p>
      <ul className="mt-1 list-disc pl-5">
        {stuck.map(({ stage, orders: standing }) => (
          <li key={stage}>
            {sayStage(stage)}: {formatOrders(standing)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many orders another version would take over, and then does. */
export function MoveDialog({ to, fromVersion, onClose }: MoveDialogProps) {
  const { version: toVersion } = to;
  const move = { toVersion, ...(fromVersion === undefined ? {} : { fromVersion }) };
  const query = useQuery(api.lifecycles.movePlan.queryOptions(move, { staleTime: 0 }));
  const mutation = useMutation(
    api.lifecycles.moveOrders.mutationOptions({
      onSuccess: ({ orders }) => {
        void applyTopics(queryClient, ['lifecycles', 'orders']);
        const count = formatOrders(orders);
        showToast(t`На версию ${toVersion} перешли: ${count}`);
        onClose();
      },
    }),
  );
  const possible = query.data !== undefined && query.data.orders > 0 && query.data.stuck.length === 0;
  return (
    <Dialog open onClose={onClose} title={t`Перевести открытые заказы на версию ${toVersion}`}>
      <div className="flex flex-col gap-3">
        <QueryView query={query} skeleton={<RowBones rows={2} />}>
          {(plan) => <Plan plan={plan} />}
        </QueryView>
        <FormEnd error={mutation.error}>
          <Button onClick={onClose}>{possible ? <Trans>Не сейчас</Trans> : <Trans>Закрыть</Trans>}</Button>
          {possible ? (
            <Button kind="primary" busy={mutation.isPending} onClick={() => mutation.mutate(move)}>
              <Trans>Перевести</Trans>
            </Button>
          ) : null}
        </FormEnd>
      </div>
    </Dialog>
  );
}
