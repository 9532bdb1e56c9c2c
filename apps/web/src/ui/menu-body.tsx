import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { MenuChoice, MenuEntry } from './menu.tsx';
import { popupClass } from './popup-class.ts';
import type { Popup } from './use-popup.ts';

const itemClass =
  'flex w-full cursor-pointer items-center gap-2 px-3 py-1.5 text-left outline-none data-highlighted:bg-accent-bg';

function Choice({ label, value, options }: MenuChoice) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-3 pt-1.5 pb-0.5 text-s font-medium text-ink3">{label}</Base.GroupLabel>
      <Base.RadioGroup
        value={value}
        onValueChange={(next: string) => options.find((option) => option.value === next)?.choose()}
      >
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={itemClass}>
            <span className="w-3.5">
              <Base.RadioItemIndicator>
                <Icon name="check" size={13} />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case 'action':
      return (
        <Base.Item className={itemClass} disabled={entry.disabled === true} onClick={entry.run}>
          <span>
            <span className={entry.disabled ? 'text-ink3' : undefined}>{entry.label}</span>
            {entry.hint ? <span className="block max-w-72 text-s text-ink3">{entry.hint}</span> : null}
          </span>
        </Base.Item>
      );
    case 'choice':
      return <Choice {...entry} />;
    case 'line':
      return <Base.Separator className="my-1 h-px bg-line2" />;
  }
}

export function MenuBody({ popup, head, entries }: { popup: Popup; head: ReactNode; entries: readonly MenuEntry[] }) {
  return (
    <Base.Root open={popup.open} onOpenChange={popup.onOpenChange}>
      <Base.Portal>
        <Base.Positioner anchor={popup.anchor} sideOffset={6} align="end" className="z-50">
          <Base.Popup
            finalFocus={popup.anchor}
            className={`${popupClass} max-h-(--available-height) min-w-48 overflow-y-auto py-1`}
          >
            {head}
            {entries.map((entry, at) => (
              <Entry key={entry.kind === 'line' ? `line-${at}` : entry.label} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
