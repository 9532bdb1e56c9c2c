import { lazy, type ReactNode, Suspense } from 'react';
import { type OpenerProps, usePopup } from './use-popup.ts';

const load = () => import('./menu-body.tsx');
const MenuBody = lazy(() => load().then((body) => ({ default: body.MenuBody })));

export interface MenuAction {
  kind: 'action';
  label: string;
  run: () => void;
  /** Why it is off, or what it means. */
  hint?: string;
  disabled?: boolean;
}

export interface MenuChoice {
  kind: 'choice';
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; label: string; choose: () => void }>;
}

export interface MenuLine {
  kind: 'line';
}

export type MenuEntry = MenuAction | MenuChoice | MenuLine;

/** A list of actions and choices hung on its opener. */
export function Menu({
  opener,
  head,
  entries,
}: {
  opener: (props: OpenerProps) => ReactNode;
  head?: ReactNode;
  entries: readonly MenuEntry[];
}) {
  const popup = usePopup('menu', load);
  return (
    <>
      {opener(popup.opener)}
      {popup.open ? (
        <Suspense>
          <MenuBody popup={popup} head={head} entries={entries} />
        </Suspense>
      ) : null}
    </>
  );
}
