import { t } from '@lingui/core/macro';
import { sayStage } from '#lib';
import { Card } from '#ui';
import type { OrderCardData } from './task.ts';
import { TaskItem } from './task-item.tsx';

/** The one task a list opened the order for, with everything that can be done to it. */
export function TaskLead({
  card: { order, tasks, visits },
  taskId,
}: {
  card: OrderCardData;
  taskId: string | undefined;
}) {
  const task = tasks.find(({ id }) => id === taskId);
  const visit = visits.find(({ id }) => id === task?.visitId);
  if (!(task && visit)) return null;
  return (
    <Card title={t`Что сделать`}>
      <ul>
        <TaskItem task={task} order={order} stage={sayStage(visit.stage)} />
      </ul>
    </Card>
  );
}
