import { Tooltip as Base } from '@base-ui/react/tooltip';
import { popupClass } from '../popup-class.ts';
import type { CellHintProps } from './cell-hint.tsx';

export function CellHintBody({ cellId, onEnter, onLeave, onClose, children }: CellHintProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner
          anchor={() => document.getElementById(cellId)}
          side="bottom"
          align="start"
          sideOffset={2}
          className="no-print z-50"
        >
          <Base.Popup
            role="tooltip"
            aria-live="polite"
            onMouseEnter={onEnter}
            onMouseLeave={onLeave}
            className={`${popupClass} max-w-96 px-3 py-2.5`}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
