import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { today } from '#lib';
import { Button, Checkbox, Dialog, FormEnd, showToast, TextAreaField } from '#ui';
import type { Activity } from './activity.ts';
import { ActivityFields, type ActivityForm } from './activity-fields.tsx';
import { useActivityCommands } from './use-activity-commands.ts';

/** The next step is with the same person over the same order, until somebody changes it. */
function useFinish(activity: Activity, onClose: () => void) {
  const { finish, reopen } = useActivityCommands(activity.clientId);
  const { id, version, contactId, orderId } = activity;
  const send = (outcome: string, next: ActivityForm | null) =>
    finish.mutate(
      {
        id,
        version,
        outcome: outcome.trim(),
        next: next && { ...next, subject: next.subject.trim(), contactId, orderId },
      },
      {
        onSuccess: () => {
          const undo = () => reopen.mutate({ id, version: version + 1 });
          showToast(t`Сделано: ${activity.subject}`, next ? {} : { undo });
          onClose();
        },
      },
    );
  return { send, busy: finish.isPending, error: finish.error };
}

/** What came of it, and what is next. */
export function FinishDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { send, busy, error } = useFinish(activity, onClose);
  const [outcome, setOutcome] = useState('');
  const [goesOn, setGoesOn] = useState(false);
  const [next, setNext] = useState<ActivityForm>({
    kind: activity.kind,
    subject: '',
    dueOn: today(),
    assigneeId: activity.assigneeId,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(outcome, goesOn ? next : null);
  };
  return (
    <Dialog open onClose={onClose} title={activity.subject} note={activity.clientName}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-3">
        <div className="col-span-2">
          <TextAreaField label={t`Чем кончилось`} value={outcome} maxLength={2000} required onText={setOutcome} />
        </div>
        <div className="col-span-2">
          <Checkbox label={t`Запланировать следующий шаг`} checked={goesOn} onChange={() => setGoesOn(!goesOn)} />
        </div>
        {goesOn ? (
          <ActivityFields form={next} set={(change) => setNext({ ...next, ...change })} withNote={false} withDay />
        ) : null}
        <FormEnd error={error}>
          <Button type="submit" kind="primary" busy={busy}>
            <Trans>Сделано</Trans>
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
