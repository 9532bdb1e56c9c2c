import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ReasonField } from '#features/reasons';
import { CommandForm } from '#ui';
import type { CommandFormProps } from '../command-dialog.tsx';

export function PauseForm({ card: { order }, runner, onClose }: CommandFormProps) {
  const [cause, setCause] = useState('');
  return (
    <CommandForm
      title={t`Поставить на паузу`}
      note={order.number}
      submitLabel={t`Поставить на паузу`}
      busy={runner.busy}
      valid={cause.trim() !== ''}
      onSubmit={() => runner.send({ type: 'pause', cause: cause.trim() })}
      onClose={onClose}
    >
      <ReasonField
        kind="pause"
        hint={t`Пока пауза не снята, норма стадии не идёт.`}
        about={order.waitsFor}
        value={cause}
        onChange={setCause}
      />
    </CommandForm>
  );
}
