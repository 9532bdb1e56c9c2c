import { t } from '@lingui/core/macro';
import { type Lever, leverOutcomes } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newKey } from '#lib';
import { Button, Dialog, FormEnd, showToast, TextAreaField } from '#ui';
import { ledgerChanged } from './event.ts';
import { outcomeWords } from './outcome-words.ts';

interface UseDialogProps {
  clientId: string;
  orderId: string | null;
  lever: Lever;
  sentence: string;
  onClose: () => void;
}

/** What came of it: one click on the outcome writes it down, with a note if there is one. */
export function UseDialog({ clientId, orderId, lever, sentence, onClose }: UseDialogProps) {
  const [idempotencyKey] = useState(newKey);
  const [note, setNote] = useState('');
  const use = useMutation(
    api.levers.use.mutationOptions({
      onSuccess: () => {
        ledgerChanged(clientId);
        showToast(t`Записано, рычаг опустился в списке`);
        onClose();
      },
    }),
  );
  return (
    <Dialog open onClose={onClose} title={t`Что получилось`} note={sentence}>
      <TextAreaField label={t`Заметка`} value={note} maxLength={2000} onText={setNote} />
      <div className="mt-2.5">
        <FormEnd error={use.error}>
          {leverOutcomes.map((outcome) => (
            <Button
              key={outcome}
              kind={outcome === 'worked' ? 'primary' : 'plain'}
              busy={use.isPending}
              onClick={() =>
                use.mutate({ idempotencyKey, clientId, orderId, key: lever.key, outcome, note: note.trim() || null })
              }
            >
              <span className="first-letter:uppercase">{outcomeWords[outcome]()}</span>
            </Button>
          ))}
        </FormEnd>
      </div>
    </Dialog>
  );
}
