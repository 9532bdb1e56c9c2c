import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { popupClass } from './popup-class.ts';
import type { Popup } from './use-popup.ts';

export function PopoverBody({ popup, label, children }: { popup: Popup; label: string; children: ReactNode }) {
  return (
    <Base.Root open={popup.open} onOpenChange={popup.onOpenChange}>
      <Base.Portal>
        <Base.Positioner anchor={popup.anchor} sideOffset={6} align="end" className="z-50">
          <Base.Popup
            aria-label={label}
            finalFocus={popup.anchor}
            className={`${popupClass} max-h-[min(70vh,var(--available-height))] overflow-y-auto p-3`}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
