import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, newKey, queryClient } from '#lib';
import { showToast } from '#ui';
import type { Activity } from './activity.ts';

/** What was planned and what was done are shown on the client's page and among one's own. */
const changed = (clientId: string) => void applyTopics(queryClient, ['activities', `client:${clientId}`]);
const onError = (error: unknown) => showToast(explain(error), { tone: 'late' });

/** What can be done with an activity of a client beside the forms; each can be taken back. */
export function useActivityCommands(clientId: string) {
  const onSettled = () => changed(clientId);
  const plan = useMutation(api.activities.plan.mutationOptions({ onSettled }));
  const change = useMutation(api.activities.change.mutationOptions({ onSettled }));
  const finish = useMutation(api.activities.finish.mutationOptions({ onSettled }));
  const reopen = useMutation(api.activities.reopen.mutationOptions({ onSettled, onError }));
  const remove = useMutation(api.activities.drop.mutationOptions({ onSettled, onError }));
  const drop = (activity: Activity) => {
    const { id, version, kind, subject, assigneeId, dueOn, orderId, contactId } = activity;
    const again = { clientId, kind, subject, assigneeId, dueOn, orderId, contactId };
    const undo = () => plan.mutate({ idempotencyKey: newKey(), ...again }, { onError });
    remove.mutate({ id, version }, { onSuccess: () => showToast(t`Дело снято: ${subject}`, { undo }) });
  };
  return { plan, change, finish, reopen, drop, removing: remove.isPending };
}
