import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, IconButton } from '../button.tsx';
import { Checkbox } from '../form/checkbox.tsx';
import { Icon } from '../icon.tsx';
import type { ColumnChooserProps } from './column-chooser.tsx';
import { setLayout, useLayout } from './layout.ts';

function swap(order: readonly string[], at: number, to: number): string[] {
  const next = [...order];
  const [moving] = next.splice(at, 1);
  if (moving !== undefined) next.splice(to, 0, moving);
  return next;
}

interface ColumnRowProps {
  title: string;
  shown: boolean;
  at: number;
  last: number;
  onToggle: () => void;
  onMove: (to: number) => void;
}

function ColumnRow({ title, shown, at, last, onToggle, onMove }: ColumnRowProps) {
  return (
    <li className="flex items-center justify-between">
      <Checkbox label={title} checked={shown} disabled={at === 0} onChange={onToggle} />
      <span className="flex">
        <IconButton label={t`Левее: ${title}`} disabled={at <= 1} onClick={() => onMove(at - 1)}>
          <Icon name="up" size={12} />
        </IconButton>
        <IconButton label={t`Правее: ${title}`} disabled={at === 0 || at === last} onClick={() => onMove(at + 1)}>
          <Icon name="down" size={12} />
        </IconButton>
      </span>
    </li>
  );
}

/** The first column always stays; the others move by keyboard too. */
export function ColumnList({ tableId, columns }: ColumnChooserProps) {
  const layout = useLayout(tableId, columns);
  const known = columns.map((column) => column.id);
  const kept = layout.order.filter((id) => known.includes(id));
  const order = [...kept, ...known.filter((id) => !layout.order.includes(id))];
  const toggle = (id: string) => {
    const hidden = layout.hidden.includes(id) ? layout.hidden.filter((other) => other !== id) : [...layout.hidden, id];
    setLayout(tableId, { ...layout, hidden });
  };
  const rare = columns.filter((column) => column.hidden).map((column) => column.id);
  return (
    <>
      <ul className="flex w-64 flex-col">
        {order.map((id, at) => (
          <ColumnRow
            key={id}
            title={columns.find((column) => column.id === id)?.title ?? ''}
            shown={!layout.hidden.includes(id)}
            at={at}
            last={order.length - 1}
            onToggle={() => toggle(id)}
            onMove={(to) => setLayout(tableId, { ...layout, order: swap(order, at, to) })}
          />
        ))}
      </ul>
      <Button small kind="ghost" onClick={() => setLayout(tableId, { order: [], hidden: rare, sizes: {} })}>
        <Trans>Вернуть как было</Trans>
      </Button>
    </>
  );
}
