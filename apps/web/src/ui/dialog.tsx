import { Dialog as Base } from '@base-ui/react/dialog';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  note?: ReactNode;
  /** For a table; `grid` for one that is filled in. */
  wide?: boolean | 'grid';
  children: ReactNode;
}

/** A window over the page: focus is kept inside and returns where it was; Esc closes. */
export function Dialog({ open, onClose, title, note, wide = false, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop forceRender className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Base.Popup
          className={cx(
            'fixed top-[8vh] left-1/2 z-40 flex max-h-[84vh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col rounded-xl border border-line bg-panel shadow-pop outline-none max-[719px]:top-2 max-[719px]:max-h-[calc(100dvh-1rem)] max-[719px]:w-[calc(100vw-1rem)]',
            wide === 'grid' ? 'max-w-6xl' : wide ? 'max-w-4xl' : 'max-w-lg',
          )}
        >
          <header className="flex items-start gap-3 border-b border-line2 px-4 pt-3 pb-2.5">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-[15px] font-[650]">{title}</Base.Title>
              {note ? <Base.Description className="mt-0.5 text-ink2">{note}</Base.Description> : null}
            </div>
            <Base.Close aria-label={t`Закрыть`} className="rounded-md p-1.5 text-ink3 hover:bg-line2">
              <Icon name="close" size={14} />
            </Base.Close>
          </header>
          <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-4 flex flex-wrap justify-end gap-2">{children}</div>;
}
