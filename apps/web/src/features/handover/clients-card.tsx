import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Card, CardEmpty, Checkbox, Input, MoreRows, QueryView, RowBones } from '#ui';
import { ClientLine } from './client-line.tsx';
import { busiestFirst, type DeskRow, type HandoverDraft, withoutKey } from './draft.ts';
import { KeptOrdersDialog } from './kept-orders-dialog.tsx';
import type { useDesk } from './use-desk.ts';

const shownAtOnce = 100;

interface ClientsCardProps {
  draft: HandoverDraft;
  desk: ReturnType<typeof useDesk>;
  onChange: (more: Partial<HandoverDraft>) => void;
}

const countText = (chosen: number, all: number) =>
  plural(all, {
    one: `выбрано ${chosen} из #`,
    few: `выбрано ${chosen} из #`,
    many: `выбрано ${chosen} из #`,
    other: `выбрано ${chosen} из #`,
  });

const matches = (row: DeskRow, sought: string): boolean =>
  [row.shortName, row.region, row.category].some((text) => text?.toLowerCase().includes(sought));

function Search({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  return (
    <div className="w-44">
      <Input
        type="search"
        aria-label={t`Найти клиента`}
        placeholder={t`Найти клиента`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface TicksProps extends Pick<ClientsCardProps, 'draft' | 'onChange'> {
  found: readonly DeskRow[];
  onTick: (ids: readonly string[], on: boolean) => void;
}

/** What concerns all rows at once. */
function Ticks({ found, draft, onTick, onChange }: TicksProps) {
  const ids = found.map(({ id }) => id);
  return (
    <div className="flex flex-wrap gap-x-5 border-b border-line2 px-3 py-1.5 text-s text-ink2">
      <Checkbox
        label={t`Все, кого видно`}
        checked={ids.every((id) => !draft.left.has(id))}
        onChange={(event) => onTick(ids, event.target.checked)}
      />
      <Checkbox
        label={t`Разделить между несколькими`}
        checked={draft.split}
        onChange={(event) => onChange({ split: event.target.checked })}
      />
    </div>
  );
}

/** All clients of the desk, ticked; a search narrows what is shown, and ticking all ticks what is shown. */
export function ClientsCard({ draft, desk, onChange }: ClientsCardProps) {
  const { query } = desk;
  const rows = useMemo(() => busiestFirst(desk.rows), [desk.rows]);
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const [opened, setOpened] = useState<DeskRow | null>(null);
  const found = sought ? rows.filter((row) => matches(row, sought.trim().toLowerCase())) : rows;
  const chosen = rows.filter(({ id }) => !draft.left.has(id)).length;
  const tick = (ids: readonly string[], on: boolean) =>
    onChange({ left: on ? draft.left.difference(new Set(ids)) : draft.left.union(new Set(ids)) });
  const sendTo = (clientId: string, managerId: string) => {
    const others = withoutKey(draft.apart, clientId);
    onChange({ apart: managerId ? new Map([...others, [clientId, managerId]]) : others });
  };
  return (
    <Card
      title={t`Клиенты и открытые заказы`}
      note={countText(chosen, rows.length)}
      actions={<Search value={sought} onChange={setSought} />}
    >
      <QueryView query={query} skeleton={<RowBones rows={8} />}>
        {() => (found.length === 0 ? <CardEmpty>{emptyText(sought)}</CardEmpty> : null)}
      </QueryView>
      {found.length > 0 ? <Ticks found={found} draft={draft} onTick={tick} onChange={onChange} /> : null}
      <ul>
        {found.slice(0, shown).map((row) => (
          <ClientLine
            key={row.id}
            row={row}
            draft={draft}
            onTick={(on) => tick([row.id], on)}
            onSendTo={(managerId) => sendTo(row.id, managerId)}
            onOrders={() => setOpened(row)}
          />
        ))}
      </ul>
      <MoreRows hasMore={found.length > shown} onMore={() => setShown(shown + shownAtOnce)}>
        <Trans>Показать ещё</Trans>
      </MoreRows>
      {opened ? (
        <KeptOrdersDialog row={opened} draft={draft} onChange={onChange} onClose={() => setOpened(null)} />
      ) : null}
    </Card>
  );
}

const emptyText = (sought: string) => (sought ? t`Таких клиентов у менеджера нет.` : t`Клиентов у менеджера нет.`);
