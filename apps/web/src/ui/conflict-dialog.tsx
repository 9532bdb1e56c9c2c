import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Conflict, formatMoment, sayField, sayValue } from '#lib';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

interface ConflictDialogProps {
  conflict: Conflict;
  /** What the edit was to write, by field: shown beside what the other person wrote. */
  mine?: Readonly<Record<string, unknown>>;
  /** What ids stand for, where a field holds one. */
  names?: ReadonlyMap<string, string>;
  /** Sends the same edit once more over the present state. */
  onRepeat: () => void;
  /** Gives up one's own values of the fields the other person changed. */
  onTheirs?: () => void;
  /** Leaves the typed text where it is and shows the present state. */
  onClose: () => void;
  busy?: boolean;
}

function Changes({
  conflict: { changes },
  mine = {},
  names,
}: Pick<ConflictDialogProps, 'conflict' | 'mine' | 'names'>) {
  if (changes.length === 0) return null;
  const both = changes.some(({ field }) => field in mine);
  const say = (field: string, value: unknown) =>
    (typeof value === 'string' ? names?.get(value) : undefined) ?? sayValue(field, value);
  return (
    <table className="mt-3 w-full">
      <caption className="sr-only">{t`Что изменилось`}</caption>
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
          <th>{t`Поле`}</th>
          <th>{t`Было`}</th>
          <th>{t`Стало`}</th>
          {both ? <th>{t`Ваше`}</th> : null}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field} className="border-t border-line2 align-top [&>td]:py-1 [&>td]:pr-3">
            <td className="font-[550]">{sayField(field)}</td>
            <td className="text-ink3">{say(field, before)}</td>
            <td>{say(field, after)}</td>
            {both ? <td>{field in mine ? say(field, mine[field]) : ''}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two people edited one thing: says who changed what, lets one choose, and nothing is lost silently. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { conflict, onRepeat, onTheirs, onClose, busy = false } = props;
  const name = conflict.changedByName ?? t`кто-то`;
  const moment = conflict.changedAt ? formatMoment(conflict.changedAt) : '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Пока вы правили, ${name} изменил запись`}
      note={
        moment ? (
          <Trans>Это было {moment}. Ваша правка не записана и не потеряна.</Trans>
        ) : (
          <Trans>Ваша правка не записана и не потеряна.</Trans>
        )
      }
    >
      <Changes {...props} />
      <DialogActions>
        <Button onClick={onClose}>
          <Trans>Вернуться к правке</Trans>
        </Button>
        {onTheirs ? (
          <Button busy={busy} onClick={onTheirs}>
            <Trans>Взять чужое</Trans>
          </Button>
        ) : null}
        <Button kind="primary" busy={busy} onClick={onRepeat}>
          <Trans>Записать моё</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  );
}
