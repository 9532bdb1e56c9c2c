import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, applyTopics, explain, queryClient, useMay } from '#lib';
import { Button, buttonClass, Dialog, FormEnd, showToast } from '#ui';
import type { Handover } from './state-words.ts';

const refresh = (id: string) => applyTopics(queryClient, ['clients', 'orders', 'handovers', `handover:${id}`]);

const undoneText = (clients: number, stayed: number) => {
  const back = plural(clients, {
    one: 'Возвращён # клиент',
    few: 'Возвращено # клиента',
    many: 'Возвращено # клиентов',
    other: 'Возвращено # клиента',
  });
  return stayed > 0 ? t`${back}, осталось на месте: ${stayed}` : back;
};

function UndoDialog({ handover: { id, version }, onClose }: { handover: Handover; onClose: () => void }) {
  const undo = useMutation(
    api.handovers.undo.mutationOptions({
      onSettled: () => refresh(id),
      onSuccess: ({ clients, stayed }) => {
        showToast(undoneText(clients, stayed));
        onClose();
      },
    }),
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Вернуть переданное?`}
      note={t`С сегодняшнего дня клиенты и открытые заказы снова у прежнего менеджера. Что с тех пор передали дальше или завершили, останется на месте. Результаты этих дней остаются у того, кто отвечал.`}
    >
      <FormEnd error={undo.error}>
        <Button onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
        <Button kind="primary" busy={undo.isPending} onClick={() => undo.mutate({ id, version })}>
          <Trans>Вернуть</Trans>
        </Button>
      </FormEnd>
    </Dialog>
  );
}

function CancelButton({ handover: { id, version } }: { handover: Handover }) {
  const cancel = useMutation(
    api.handovers.cancel.mutationOptions({
      onSettled: () => refresh(id),
      onSuccess: () => showToast(t`Передача отменена`),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return (
    <Button busy={cancel.isPending} onClick={() => cancel.mutate({ id, version })}>
      <Trans>Отменить передачу</Trans>
    </Button>
  );
}

export function RecordActions({ handover }: { handover: Handover }) {
  const may = useMay('client.handOver');
  const [undoing, setUndoing] = useState(false);
  return (
    <>
      {may && handover.state === 'planned' ? <CancelButton handover={handover} /> : null}
      {may && handover.state === 'done' ? (
        <Button onClick={() => setUndoing(true)}>
          <Trans>Вернуть…</Trans>
        </Button>
      ) : null}
      <Link to="/handover/$handoverId/brief" params={{ handoverId: handover.id }} className={buttonClass('primary')}>
        <Trans>Справки о клиентах</Trans>
      </Link>
      {undoing ? <UndoDialog handover={handover} onClose={() => setUndoing(false)} /> : null}
    </>
  );
}
