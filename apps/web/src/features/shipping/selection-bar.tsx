import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { PlanDialog, type PlanOrder, planOrdersOf } from '#features/plan-shipment';
import { useMay } from '#lib';
import { Button, Money } from '#ui';
import { MoveDialog, type Moving, movingOf } from './move/index.ts';
import { ReadyDialog } from './ready/ready-dialog.tsx';
import { type ReadyLine, readyLinesOf } from './ready/ready-rows.ts';
import type { ShippingRow } from './row.ts';

/** What is being done with the selection, as it was when that began. */
type Asked =
  | { what: 'ready'; lines: ReadyLine[] }
  | { what: 'move'; orders: Moving[] }
  | { what: 'plan'; orders: PlanOrder[] };

function Dialogs({ asked, onClose, onDone }: { asked: Asked | null; onClose: () => void; onDone: () => void }) {
  switch (asked?.what) {
    case 'ready':
      return (
        <ReadyDialog
          title={t`Записать готовность`}
          note={t`Сколько всего готово по каждой позиции, вместе с тем, что уже отгружено.`}
          lines={asked.lines}
          onClose={onClose}
          onDone={onDone}
        />
      );
    case 'move':
      return <MoveDialog orders={asked.orders} onClose={onClose} onDone={onDone} />;
    case 'plan':
      return <PlanDialog orders={asked.orders} onClose={onClose} onDone={onDone} />;
    default:
      return null;
  }
}

/** What is selected, added up, and what may be done with it. */
export function SelectionBar({ rows, onClear }: { rows: readonly ShippingRow[]; onClear: () => void }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [mayRecord, mayMove, mayShip] = [
    useMay('order.recordReady'),
    useMay('order.moveShipDate'),
    useMay('order.ship'),
  ];
  if (rows.length === 0 && asked === null) return null;
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  const count = plural(rows.length, {
    one: 'Выбрана # позиция',
    few: 'Выбрано # позиции',
    many: 'Выбрано # позиций',
    other: 'Выбрано # позиции',
  });
  const done = () => {
    setAsked(null);
    onClear();
  };
  return (
    <div className="no-print flex min-h-9 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-accent-bg px-4 py-1">
      <span>
        {count} <Trans>на</Trans> <Money kopecks={amount} shown="never" strong />
      </span>
      {mayRecord ? (
        <Button small onClick={() => setAsked({ what: 'ready', lines: readyLinesOf(rows) })}>
          <Trans>Записать готовность…</Trans>
        </Button>
      ) : null}
      {mayMove ? (
        <Button small onClick={() => setAsked({ what: 'move', orders: movingOf(rows) })}>
          <Trans>Перенести срок…</Trans>
        </Button>
      ) : null}
      {mayShip ? (
        <Button small onClick={() => setAsked({ what: 'plan', orders: planOrdersOf(rows) })}>
          <Trans>Запланировать отгрузку…</Trans>
        </Button>
      ) : null}
      <Button small kind="ghost" onClick={onClear}>
        <Trans>Снять выбор</Trans>
      </Button>
      <Dialogs asked={asked} onClose={() => setAsked(null)} onDone={done} />
    </div>
  );
}
