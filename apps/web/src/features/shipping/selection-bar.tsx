import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '#lib';
import { Button, Money } from '#ui';
import type { ShippingRow } from './row.ts';
import type { Asked } from './selection-dialogs.tsx';

const loadDialogs = () => import('./selection-dialogs.tsx');
const SelectionDialogs = lazy(() => loadDialogs().then((dialogs) => ({ default: dialogs.SelectionDialogs })));

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
        <Button small onClick={() => setAsked({ what: 'ready', rows })}>
          <Trans>Записать готовность…</Trans>
        </Button>
      ) : null}
      {mayMove ? (
        <Button small onClick={() => setAsked({ what: 'move', rows })}>
          <Trans>Перенести срок…</Trans>
        </Button>
      ) : null}
      {mayShip ? (
        <Button small onClick={() => setAsked({ what: 'plan', rows })}>
          <Trans>Запланировать отгрузку…</Trans>
        </Button>
      ) : null}
      <Button small kind="ghost" onClick={onClear}>
        <Trans>Снять выбор</Trans>
      </Button>
      {asked ? (
        <Suspense>
          <SelectionDialogs asked={asked} onClose={() => setAsked(null)} onDone={done} />
        </Suspense>
      ) : null}
    </div>
  );
}
