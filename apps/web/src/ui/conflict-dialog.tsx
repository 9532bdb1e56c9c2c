import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Conflict, formatMoment, sayField, sayValue } from '#lib';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';

interface ConflictDialogProps {
  conflict: Conflict;
  /** Sends the same edit once more over the present state. */
  onRepeat: () => void;
  /** Leaves the typed text where it is and shows the present state. */
  onClose: () => void;
  busy?: boolean;
}

function Changes({ changes }: Pick<Conflict, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <table className="mt-3 w-full">
      <caption className="sr-only">{t`Что изменилось`}</caption>
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
          <th>{t`Поле`}</th>
          <th>{t`Было`}</th>
          <th>{t`Стало`}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field} className="border-t border-line2 align-top [&>td]:py-1 [&>td]:pr-3">
            <td className="font-[550]">{sayField(field)}</td>
            <td className="text-ink3">{sayValue(field, before)}</td>
            <td>{sayValue(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Two people edited one thing: says who changed what, and nothing is lost silently. */
export function ConflictDialog({ conflict, onRepeat, onClose, busy = false }: ConflictDialogProps) {
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
      <Changes changes={conflict.changes} />
      <DialogActions>
        <Button onClick={onClose}>
          <Trans>Вернуться к правке</Trans>
        </Button>
        <Button kind="primary" busy={busy} onClick={onRepeat}>
          <Trans>Записать поверх</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  );
}
