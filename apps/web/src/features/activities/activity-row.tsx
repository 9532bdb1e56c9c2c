import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { dueStateOf, plainDate } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import { activityKindWords, say, useMay, useMe, useToday } from '#lib';
import { Button, CardRow, Day, Icon, IconButton, Menu, Moment, PhoneLink, Tag } from '#ui';
import { type Activity, kindIcons } from './activity.ts';

function Due({ activity: { dueOn, doneAt, doneByName } }: { activity: Activity }) {
  const today = plainDate(useToday());
  if (doneAt) {
    return (
      <span>
        <Moment value={doneAt} /> · {doneByName}
      </span>
    );
  }
  if (dueOn === null) return null;
  return dueStateOf(dueOn, today) === 'overdue' ? (
    <Tag tone="late">
      {t`просрочено`}: <Day value={dueOn} />
    </Tag>
  ) : (
    <Day value={dueOn} />
  );
}

/** With whom, over what and by whom it is done. */
function About({ activity, withClient }: { activity: Activity; withClient: boolean }) {
  const me = useMe();
  const { clientId, clientName, contactName, contactPhones, orderId, orderNumber, assigneeId, assigneeName } = activity;
  const [phone] = activity.doneAt === null && activity.kind === 'call' ? (contactPhones ?? []) : [];
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-s text-ink3">
      <Due activity={activity} />
      {withClient ? (
        <Link to="/clients/$clientId" params={{ clientId }} className="link">
          {clientName}
        </Link>
      ) : null}
      {contactName ? <span>{contactName}</span> : null}
      {phone ? <PhoneLink phone={phone} /> : null}
      {orderId ? (
        <Link to="/orders/$orderId" params={{ orderId }} className="link">
          {orderNumber}
        </Link>
      ) : null}
      {activity.doneAt === null && assigneeId !== me.id ? <span>{assigneeName}</span> : null}
    </div>
  );
}

export interface ActivityActs {
  onFinish: () => void;
  /** Absent where the form's lists are not at hand. */
  onEdit?: () => void;
  onDrop: () => void;
}

function Acts({ subject, onFinish, onEdit, onDrop }: ActivityActs & { subject: string }) {
  const edit = onEdit ? [{ kind: 'action' as const, label: t`Изменить`, run: onEdit }] : [];
  return (
    <div className="no-print flex shrink-0 items-center">
      <Button small onClick={onFinish} aria-label={t`Сделано: ${subject}`}>
        <Trans>Сделано</Trans>
      </Button>
      <Menu
        entries={[...edit, { kind: 'action', label: t`Снять`, run: onDrop }]}
        opener={(opener) => (
          <IconButton label={t`Что сделать с делом «${subject}»`} {...opener}>
            <Icon name="more" />
          </IconButton>
        )}
      />
    </div>
  );
}

interface ActivityRowProps {
  activity: Activity;
  withClient?: boolean;
  acts: ActivityActs;
}

export function ActivityRow({ activity, withClient = false, acts }: ActivityRowProps) {
  const mayWrite = useMay('activity.write');
  const { kind, subject, outcome, doneAt } = activity;
  return (
    <CardRow top>
      <div className="flex min-w-0 gap-2">
        <span className="mt-0.5 text-ink3" title={say(activityKindWords, kind)}>
          <Icon name={kindIcons[kind]} size={14} />
          <span className="sr-only">{say(activityKindWords, kind)}</span>
        </span>
        <div className="min-w-0">
          <div className="break-words">{subject}</div>
          {outcome ? <div className="break-words text-ink2">{outcome}</div> : null}
          <About activity={activity} withClient={withClient} />
        </div>
      </div>
      {doneAt === null && mayWrite ? <Acts subject={subject} {...acts} /> : null}
    </CardRow>
  );
}
