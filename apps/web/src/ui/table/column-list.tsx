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

/** The first column always stays; the others move by keyboard too. */
export function ColumnList({ tableId, columns }: ColumnChooserProps) {
  const layout = useLayout(tableId, columns);
  const known = columns.map((column) => column.id);
  const order = [
    ...layout.order.filter((id) => known.includes(id)),
    ...known.filter((id) => !layout.order.includes(id)),
  ];
  const toggle = (id: string) => {
    const hidden = layout.hidden.includes(id) ? layout.hidden.filter((other) => other !== id) : [...layout.hidden, id];
    setLayout(tableId, { ...layout, hidden });
  };
  const move = (at: number, to: number) => setLayout(tableId, { ...layout, order: swap(order, at, to) });
  return (
    <>
      <ul className="flex w-64 flex-col">
        {order.map((id, at) => {
          const title = columns.find((column) => column.id === id)?.title ?? '';
          return (
            <li key={id} className="flex items-center justify-between">
              <Checkbox
                label={title}
                checked={!layout.hidden.includes(id)}
                disabled={at === 0}
                onChange={() => toggle(id)}
              />
              <span className="flex">
                <IconButton label={t`Левее: ${title}`} disabled={at <= 1} onClick={() => move(at, at - 1)}>
                  <Icon name="up" size={12} />
                </IconButton>
                <IconButton
                  label={t`Правее: ${title}`}
                  disabled={at === 0 || at === order.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <Icon name="down" size={12} />
                </IconButton>
              </span>
            </li>
          );
        })}
      </ul>
      <Button
        small
        kind="ghost"
        onClick={() =>
          setLayout(tableId, {
            order: [],
            hidden: columns.filter((column) => column.hidden).map((column) => column.id),
            sizes: {},
          })
        }
      >
        <Trans>Вернуть как было</Trans>
      </Button>
    </>
  );
}
