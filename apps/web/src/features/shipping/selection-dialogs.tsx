import { t } from '@lingui/core/macro';
import { PlanDialog, planOrdersOf } from '#features/plan-shipment';
import { MoveDialog, movingOf } from './move/index.ts';
import { ReadyDialog } from './ready/ready-dialog.tsx';
import { readyLinesOf } from './ready/ready-rows.ts';
import type { ShippingRow } from './row.ts';

/** What is being done with the selection, as it was when that began. */
export interface Asked {
  what: 'ready' | 'move' | 'plan';
  rows: readonly ShippingRow[];
}

interface SelectionDialogsProps {
  asked: Asked;
  onClose: () => void;
  onDone: () => void;
}

/** What has to be asked before something is done with the selection. */
export function SelectionDialogs({ asked: { what, rows }, ...closing }: SelectionDialogsProps) {
  switch (what) {
    case 'ready':
      return (
        <ReadyDialog
          title={t`Записать готовность`}
          note={t`Сколько всего готово по каждой позиции, вместе с тем, что уже отгружено.`}
          lines={readyLinesOf(rows)}
          {...closing}
        />
      );
    case 'move':
      return <MoveDialog orders={movingOf(rows)} {...closing} />;
    case 'plan':
      return <PlanDialog orders={planOrdersOf(rows)} {...closing} />;
  }
}
