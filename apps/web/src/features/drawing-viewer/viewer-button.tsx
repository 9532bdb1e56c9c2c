import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ViewedFile } from './viewed-file.ts';

const Viewer = lazy(() => import('./viewer.tsx').then((viewer) => ({ default: viewer.Viewer })));

export interface ViewerButtonProps {
  /** What may be looked at; it opens when they are there. */
  files: readonly ViewedFile[] | undefined;
  /** The file to begin with. */
  fileId: string | null;
  label: string;
  className?: string;
  tabIndex?: number;
  onOpen?: () => void;
  children: ReactNode;
}

/** Opens the files of its place in the viewer. Rows around it that open something of theirs hear nothing of it. */
export function ViewerButton({ files, fileId, label, onOpen, children, ...look }: ViewerButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events of the viewer from the row around.
    <span
      className="contents"
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={() => {
          setOpen(true);
          onOpen?.();
        }}
        {...look}
      >
        {children}
      </button>
      {open && files ? (
        <Suspense fallback={null}>
          <Viewer files={files} fileId={fileId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
