import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, applyTopics, explain, newKey, queryClient, refusalOf } from '#lib';
import { Button, Dialog, DialogActions, showToast } from '#ui';
import { ReadyGrid } from './ready-grid.tsx';
import { type ReadyLine, useReadyRows } from './ready-rows.ts';

interface ReadyDialogProps {
  title: string;
  note: string;
  lines: readonly ReadyLine[];
  /** What is proposed to be written, by line; nothing means what is ready now. */
  proposed?: ReadonlyMap<string, number> | null;
  onClose: () => void;
  onDone: () => void;
}

const nothing: ReadonlyMap<string, number> = new Map();

/** All lines are written or none, so the refusal says whose line stopped them. */
function sayRefused(error: unknown): string {
  const { orderNumber, description } = refusalOf(error)?.details ?? {};
  const whose = [orderNumber, description].filter((part) => typeof part === 'string' && part !== '').join(', ');
  const why = explain(error);
  return whose ? t`${whose}: ${why} Ничего не записано.` : why;
}

function useRecordReady(onDone: () => void) {
  const [key] = useState(newKey);
  const record = useMutation(
    api.shipping.recordReady.mutationOptions({
      onSuccess: ({ lines, orders }) => {
        void applyTopics(queryClient, ['orders', ...orders.map(({ id }) => `order:${id}`)]);
        const text = plural(lines, {
          one: 'Готовность записана: # позиция',
          few: 'Готовность записана: # позиции',
          many: 'Готовность записана: # позиций',
          other: 'Готовность записана: # позиции',
        });
        showToast(text);
        onDone();
      },
    }),
  );
  return { key, record };
}

/** How much of many lines is ready, typed or pasted in one go. */
export function ReadyDialog({ title, note, lines: asked, proposed = null, onClose, onDone }: ReadyDialogProps) {
  // As they were when it was opened: what comes meanwhile does not overwrite what is typed.
  const [lines] = useState(asked);
  const grid = useReadyRows(lines, proposed ?? nothing);
  const { key, record } = useRecordReady(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (grid.valid) record.mutate({ idempotencyKey: key, lines: grid.changed });
  };
  return (
    <Dialog open onClose={onClose} wide title={title} note={note}>
      <form onSubmit={submit} aria-label={title}>
        <ReadyGrid grid={grid} />
        <div className="mt-3 flex items-center justify-between gap-3">
          {proposed === null ? (
            <Button small onClick={grid.fill}>
              <Trans>Готово всё</Trans>
            </Button>
          ) : null}
          <span className="text-s text-ink3 max-[719px]:hidden">
            <Trans>Столбец чисел можно вставить из Excel; Enter и стрелки ходят по строкам.</Trans>
          </span>
        </div>
        {record.error ? (
          <p role="alert" className="mt-2 text-late">
            {sayRefused(record.error)}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
          <Button
            type="submit"
            kind="primary"
            busy={record.isPending}
            disabled={!grid.valid}
            title={grid.valid ? undefined : t`Измените хотя бы одно число и исправьте отмеченные`}
          >
            <Trans>Записать</Trans>
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
