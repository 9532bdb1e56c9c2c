import { lazy, type ReactNode, Suspense } from 'react';
import { type OpenerProps, usePopup } from './use-popup.ts';

const load = () => import('./popover-body.tsx');
const PopoverBody = lazy(() => load().then((body) => ({ default: body.PopoverBody })));

/** A small panel hung on its opener. */
export function Popover({
  opener,
  label,
  children,
}: {
  opener: (props: OpenerProps) => ReactNode;
  label: string;
  /** The content; where it leads away from the page, a function that is given the way to close the panel. */
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const popup = usePopup('dialog', load);
  return (
    <>
      {opener(popup.opener)}
      {popup.open ? (
        <Suspense>
          <PopoverBody popup={popup} label={label}>
            {typeof children === 'function' ? children(popup.close) : children}
          </PopoverBody>
        </Suspense>
      ) : null}
    </>
  );
}
