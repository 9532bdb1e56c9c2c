import { t } from '@lingui/core/macro';
import { cx, Icon, type IconName, Menu, type MenuEntry, type Tone, toneTag } from '#ui';
import { conflictTone, sayConflicts } from '../conflict-tags.tsx';
import type { Chip } from './day-chips.ts';

export interface ChipActions {
  onOpen: (chip: Chip) => void;
  onMove: ((chip: Chip) => void) | null;
  onPlan: ((chip: Chip) => void) | null;
}

function entriesOf(chip: Chip, { onOpen, onMove, onPlan }: ChipActions): MenuEntry[] {
  const entries: MenuEntry[] = [{ kind: 'action', label: t`Открыть заказ`, run: () => onOpen(chip) }];
  if (onMove) entries.push({ kind: 'action', label: t`Перенести на…`, run: () => onMove(chip) });
  if (onPlan) entries.push({ kind: 'action', label: t`Запланировать отгрузку…`, run: () => onPlan(chip) });
  return entries;
}

const icons: Record<Tone, IconName | null> = { late: 'warn', risk: 'clock', wait: 'pause', done: 'check', plain: null };

/** Ready goods are green; what stands in the way is told before that. */
function toneOf({ conflicts, ready }: Chip): Tone {
  if (conflicts.length > 0) return conflictTone(conflicts);
  return ready ? 'done' : 'plain';
}

function stateOf({ conflicts, ready }: Chip): string {
  if (conflicts.length > 0) return sayConflicts(conflicts);
  return ready ? t`готово` : t`ещё делают`;
}

function Head({ chip }: { chip: Chip }) {
  return (
    <div className="max-w-80 px-3 pt-1 pb-1.5">
      <div className="font-semibold">
        {chip.orderNumber} · {chip.clientName}
      </div>
      <ul className="text-s text-ink2">
        {chip.lines.map(({ lineId }, at) => (
          <li key={lineId} className="truncate">
            {chip.descriptions[at]}
          </li>
        ))}
      </ul>
      <div className="text-s text-ink3">{stateOf(chip)}</div>
    </div>
  );
}

/** «Вектрисрадио» of АО «Вектрисрадио»: a chip has no room for forms of ownership. */
const bareName = (clientName: string): string => /«(.+)»/.exec(clientName)?.[1] ?? clientName;

interface ChipButtonProps {
  chip: Chip;
  actions: ChipActions;
  /** As a full line of an agenda rather than a chip in a cell. */
  large?: boolean;
}

/** An order on its day: a press opens what can be done with it. */
export function ChipButton({ chip, actions, large = false }: ChipButtonProps) {
  const tone = toneOf(chip);
  const icon = icons[tone];
  const { orderNumber, clientName } = chip;
  const state = stateOf(chip);
  return (
    <Menu
      head={<Head chip={chip} />}
      entries={entriesOf(chip, actions)}
      opener={(opener) => (
        <button
          type="button"
          title={`${orderNumber}, ${clientName}: ${state}`}
          className={cx(
            'flex w-full min-w-0 items-center gap-1 rounded-sm px-1.5 text-left text-s select-none',
            large ? 'h-10' : 'h-6',
            toneTag[tone],
          )}
          {...opener}
        >
          {icon ? <Icon name={icon} size={11} /> : null}
          <span className="font-semibold whitespace-nowrap">{orderNumber}</span>
          <span className="truncate">{large ? clientName : bareName(clientName)}</span>
          <span className="sr-only">{state}</span>
        </button>
      )}
    />
  );
}
