import { type RefObject, useCallback, useEffect, useState } from 'react';
import { fitted, fitZoom, moved, type Point, type Size, type View, zoomedAt } from './view.ts';

const pace = 1.4;
const middle = { x: 0, y: 0 };

interface Laid {
  readonly url: string;
  readonly picture: Size;
  readonly view: View;
}

/** The view of the picture of an address in its window; until that picture has come there is none. */
export function useView(ref: RefObject<HTMLDivElement | null>, url: string, vector: boolean) {
  const [laid, setLaid] = useState<Laid | null>(null);
  const windowSize = useCallback((): Size => {
    const { clientWidth = 1, clientHeight = 1 } = ref.current ?? {};
    return { width: clientWidth, height: clientHeight };
  }, [ref]);

  const change = useCallback(
    (next: (view: View, picture: Size, window: Size) => View) => {
      setLaid((before) => before && { ...before, view: next(before.view, before.picture, windowSize()) });
    },
    [windowSize],
  );
  const zoomBy = useCallback(
    (factor: number, at: Point = middle) =>
      change((before, size, window) => zoomedAt(before, factor, at, fitZoom(size, window, before.turns, vector))),
    [change, vector],
  );
  const fit = useCallback(
    (turnsMore = 0) => change((before, size, window) => fitted(size, window, before.turns + turnsMore, vector)),
    [change, vector],
  );

  useEffect(() => {
    const watch = () => fit();
    window.addEventListener('resize', watch);
    return () => window.removeEventListener('resize', watch);
  }, [fit]);

  const seen = laid?.url === url ? laid : null;
  return {
    picture: seen?.picture ?? null,
    view: seen?.view ?? null,
    show: (picture: Size) => setLaid({ url, picture, view: fitted(picture, windowSize(), 0, vector) }),
    zoomBy,
    moveBy: useCallback((by: Point) => change((before, size, window) => moved(before, by, size, window)), [change]),
    nearer: () => zoomBy(pace),
    farther: () => zoomBy(1 / pace),
    fit: () => fit(),
    turn: () => fit(1),
    actualSize: () => change((before) => ({ ...before, zoom: 1, x: 0, y: 0 })),
  };
}

export type ViewControls = ReturnType<typeof useView>;
