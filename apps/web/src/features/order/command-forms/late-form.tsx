import { t } from '@lingui/core/macro';
import { findStage } from '@svodka/domain';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { sayStage } from '#lib';
import { CommandForm } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

/** A stage of ours took longer than its norm: whoever moves the order on says why. */
export function LateForm({ to, card: { order }, runner, onClose }: CommandFormProps & { to: string | undefined }) {
  const [reason, setReason] = useState('');
  const stage = sayStage(order.stage);
  return (
    <CommandForm
      title={t`Дальше: ${sayStage(to ?? null)}`}
      note={t`${order.number} · «${stage}» дольше норматива`}
      submitLabel={t`Перевести`}
      busy={runner.busy}
      valid={reason.trim() !== ''}
      onSubmit={() => runner.send({ type: 'advance', ...(to ? { to } : {}), latenessReason: reason.trim() })}
      onClose={onClose}
    >
      <ReasonField
        kind="lateness"
        label={t`Почему задержались`}
        hint={t`Останется в истории заказа и в отчётах о задержках.`}
        about={findStage(order.lifecycle, order.stage)?.waitsFor ?? null}
        value={reason}
        onChange={setReason}
      />
    </CommandForm>
  );
}
