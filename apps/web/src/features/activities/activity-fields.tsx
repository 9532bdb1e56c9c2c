import { t } from '@lingui/core/macro';
import { activityKinds } from '@svodka/domain';
import { activityKindWords, choices, today } from '#lib';
import { DateField, SelectField, TextField } from '#ui';
import { useAssignees } from './activity.ts';

export interface ActivityForm {
  kind: (typeof activityKinds)[number];
  subject: string;
  dueOn: string;
  assigneeId: string;
}

interface ActivityFieldsProps {
  form: ActivityForm;
  set: (change: Partial<ActivityForm>) => void;
  /** A note is made now, so it isn't among what is planned. */
  withNote: boolean;
  /** What is done already has no day to be done on. */
  withDay: boolean;
  /** The earliest day it may be planned for. */
  since?: string | undefined;
}

/** What, when and by whom: the same for a new activity, an edited one and the next step. */
export function ActivityFields({ form, set, withNote, withDay, since = today() }: ActivityFieldsProps) {
  const kinds = choices(activityKindWords).filter(({ value }) => withNote || value !== 'note');
  return (
    <>
      <SelectField
        label={t`Что`}
        options={kinds}
        value={form.kind}
        onText={(text) => set({ kind: activityKinds.find((kind) => kind === text) ?? 'task' })}
      />
      <SelectField
        label={t`Кому`}
        options={useAssignees(form.assigneeId)}
        value={form.assigneeId}
        required
        onText={(assigneeId) => set({ assigneeId })}
      />
      <div className={withDay ? undefined : 'col-span-2'}>
        <TextField
          label={form.kind === 'note' ? t`Заметка` : t`О чём`}
          value={form.subject}
          maxLength={500}
          required
          onText={(subject) => set({ subject })}
        />
      </div>
      {withDay ? (
        <DateField
          label={t`На какой день`}
          value={form.dueOn}
          min={since}
          required
          onText={(dueOn) => set({ dueOn })}
        />
      ) : null}
    </>
  );
}
