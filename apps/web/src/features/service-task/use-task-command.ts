import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, type Conflict, conflictOf, explain, queryClient, sayStage } from '#lib';
import { showToast } from '#ui';
import { giveTaskCommand, type TaskGiven } from './give-task-command.ts';
import type { Order, Task } from './task.ts';

/** Sends a command to a task. A conflict keeps the command, so that it can be repeated over the present state. */
export function useTaskCommand(task: Task, order: Pick<Order, 'id' | 'number' | 'stage'>, onDone: () => void) {
  const [conflict, setConflict] = useState<{ conflict: Conflict; given: TaskGiven } | null>(null);
  const mutation = useMutation({
    mutationFn: ({ given, version }: { given: TaskGiven; version: number }) =>
      giveTaskCommand({ id: task.id, version }, given),
  });
  const send = (given: TaskGiven, version: number) =>
    mutation.mutate(
      { given, version },
      {
        onSuccess: (stage) => {
          void applyTopics(queryClient, [`order:${order.id}`, 'orders']);
          setConflict(null);
          showToast(
            stage === undefined || stage === order.stage ? t`Записано` : t`Заказ ${order.number}: ${sayStage(stage)}`,
          );
          onDone();
        },
        onError: (error) => {
          const found = conflictOf(error);
          if (found) setConflict({ conflict: found, given });
          else showToast(explain(error), { tone: 'late' });
        },
      },
    );
  const repeat = async () => {
    if (!conflict) return;
    const fresh = await queryClient.fetchQuery(api.orders.card.queryOptions({ id: order.id }, { staleTime: 0 }));
    const present = fresh.tasks.find(({ id }) => id === task.id);
    if (present) send(conflict.given, present.version);
  };
  const close = () => {
    setConflict(null);
    void applyTopics(queryClient, [`order:${order.id}`]);
  };
  return {
    send: (given: TaskGiven) => send(given, task.version),
    busy: mutation.isPending,
    conflict: conflict?.conflict ?? null,
    repeat,
    close,
  };
}

export type TaskCommandRunner = ReturnType<typeof useTaskCommand>;
