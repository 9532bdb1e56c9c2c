import { Trans } from '@lingui/react/macro';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { queryClient, useFreshStageNames, useHotkey, useLiveChanges, useMay } from '#lib';
import { Rail } from './rail.tsx';
import { StandInLine } from './stand-in-line.tsx';
import { TopBar } from './top-bar.tsx';

const CommandPalette = lazy(() => import('#features/search').then((search) => ({ default: search.CommandPalette })));
const Shortcuts = lazy(() => import('./shortcuts.tsx').then((shortcuts) => ({ default: shortcuts.Shortcuts })));

type Overlay = 'search' | 'shortcuts' | null;

/** The one frame: rail, top bar, page. Keys that work everywhere are listened for here. */
export function Frame() {
  useLiveChanges(queryClient);
  useFreshStageNames();
  const navigate = useNavigate();
  const mayCreate = useMay('order.create');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [railOpen, setRailOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    if (path) setRailOpen(false);
  }, [path]);
  useHotkey('mod+k', () => setOverlay('search'));
  useHotkey('?', () => setOverlay('shortcuts'));
  useHotkey('n', () => void navigate({ to: '/orders/new' }), mayCreate);
  return (
    <div className="print-flow grid h-full grid-cols-[168px_minmax(0,1fr)] max-[719px]:grid-cols-1">
      <a
        href="#page"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-panel focus:p-2"
      >
        <Trans>К содержанию</Trans>
      </a>
      <Rail open={railOpen} onClose={() => setRailOpen(false)} />
      <div className="print-flow flex h-full min-h-0 min-w-0 flex-col">
        <TopBar
          onSearch={() => setOverlay('search')}
          onMenu={() => setRailOpen(true)}
          onShortcuts={() => setOverlay('shortcuts')}
        />
        <StandInLine />
        <main id="page" tabIndex={-1} className="print-flow flex min-h-0 flex-1 flex-col outline-none">
          <Outlet />
        </main>
      </div>
      <Suspense>
        {overlay === 'search' ? <CommandPalette onClose={() => setOverlay(null)} /> : null}
        {overlay === 'shortcuts' ? <Shortcuts onClose={() => setOverlay(null)} /> : null}
      </Suspense>
    </div>
  );
}
