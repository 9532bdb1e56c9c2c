import { lazy, type ReactNode, Suspense } from 'react';

const CellHintBody = lazy(() => import('./cell-hint-body.tsx').then((body) => ({ default: body.CellHintBody })));

export interface CellHintProps {
  cellId: string;
  onEnter: () => void;
  onLeave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What a cell has to explain, hung on the cell; its code is fetched when first needed. */
export function CellHint(props: CellHintProps) {
  return (
    <Suspense>
      <CellHintBody {...props} />
    </Suspense>
  );
}
