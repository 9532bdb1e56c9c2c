import { t } from '@lingui/core/macro';
import { findStage } from '@svodka/domain';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { currentLocale } from '#lib';
import type { CommandFormProps } from '../command-dialog.tsx';
import { CommandForm } from './command-form.tsx';

/** A stage of ours took longer than its norm: whoever moves the order on says why. */
export function LateForm({ to, card: { order }, runner, onClose }: CommandFormProps & { to: string | undefined }) {
  const [reason, setReason] = useState('');
  const here = findStage(order.lifecycle, order.stage);
  const next = to === undefined ? undefined : findStage(order.lifecycle, to);
  const stage = here?.name[currentLocale()] ?? order.stage;
  return (
    <CommandForm
      title={next ? t`Дальше: ${next.name[currentLocale()]}` : t`Дальше`}
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
        about={here?.waitsFor ?? null}
        value={reason}
        onChange={setReason}
      />
    </CommandForm>
  );
}
