import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CommandForm } from '#ui';
import { useUndoMerge } from './use-undo.ts';

export interface StandingMerge {
  id: string;
  survivorId: string;
  survivorName: string;
  loserId: string;
  loserName: string;
}

/** Says what undoing gives back and what it can't, before it is done. */
export function UndoMergeDialog({ merge, onClose }: { merge: StandingMerge; onClose: () => void }) {
  const { undo, busy } = useUndoMerge(merge, onClose);
  const { survivorName, loserName } = merge;
  return (
    <CommandForm
      title={t`Отменить объединение с ${loserName}`}
      submitLabel={t`Отменить объединение`}
      danger
      busy={busy}
      valid
      onSubmit={undo}
      onClose={onClose}
    >
      <ul className="list-disc space-y-1 pl-4">
        <li>
          <Trans>К клиенту {loserName} вернутся его заказы, оплаты, события, контакты и договоры.</Trans>
        </li>
        <li>
          <Trans>Поля станут прежними, кроме тех, что с тех пор правили.</Trans>
        </li>
        <li>
          <Trans>Заказы, созданные после объединения, останутся у клиента {survivorName}.</Trans>
        </li>
      </ul>
    </CommandForm>
  );
}
