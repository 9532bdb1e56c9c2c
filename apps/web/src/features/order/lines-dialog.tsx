import { Trans } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { type DraftLine, LinesEditor } from '#features/order-lines';
import { Button, Dialog, FormEnd } from '#ui';
import type { Order } from './card.ts';
import { EditConflict } from './edit-conflict.tsx';
import type { useOrderEdit } from './use-order-edit.ts';

type Edit = Pick<ReturnType<typeof useOrderEdit>, 'busy' | 'error' | 'conflict' | 'repeat' | 'close'>;

interface LinesDialogProps {
  order: Order;
  title: string;
  drafts: readonly DraftLine[];
  onChange: (drafts: DraftLine[]) => void;
  edit: Edit;
  /** Whether there is something to send, and all of it is in order. */
  ready: boolean;
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** The lines of an order in the grid they were made in; below it what else the change needs. */
export function LinesDialog(props: LinesDialogProps) {
  const { order, title, drafts, onChange, edit, ready, submit, onSubmit, onClose, children } = props;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <Dialog open wide="grid" onClose={onClose} title={title} note={`${order.number} · ${order.clientName}`}>
      <form onSubmit={send} className="grid grid-cols-1 gap-3">
        <LinesEditor clientId={order.clientId} lines={drafts} onChange={onChange} />
        {children}
        <FormEnd error={edit.error}>
          <Button onClick={onClose}>
            <Trans>Не менять</Trans>
          </Button>
          <Button type="submit" kind="primary" busy={edit.busy} disabled={!ready}>
            {submit}
          </Button>
        </FormEnd>
      </form>
      <EditConflict edit={edit} />
    </Dialog>
  );
}
