import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

interface SidePanelProps {
  onClose: () => void;
  /** Where what is shown has a page of its own. */
  onFull?: () => void;
  children: ReactNode;
}

/** What a row of a list opens beside it, with the way to close it. */
export function SidePanel({ onClose, onFull, children }: SidePanelProps) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="no-print sticky top-0 z-10 flex items-center justify-end gap-1 border-b border-line2 bg-bg px-2 py-1">
        {onFull ? (
          <IconButton label={t`Открыть на всю страницу`} onClick={onFull}>
            <Icon name="external" size={14} />
          </IconButton>
        ) : null}
        <IconButton label={t`Закрыть, Esc`} onClick={onClose}>
          <Icon name="close" size={14} />
        </IconButton>
      </div>
      {children}
    </div>
  );
}
