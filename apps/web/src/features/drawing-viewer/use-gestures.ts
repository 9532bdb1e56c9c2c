import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from './view.ts';

interface Gestures {
  zoomBy: (factor: number, at: Point) => void;
  moveBy: (by: Point) => void;
}

const wheelPace = 0.0016;
const pinchPace = 0.012;

function fromMiddle(area: Element | null, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const box = area?.getBoundingClientRect();
  return box ? { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 } : { x: 0, y: 0 };
}

/** Wheel and pinch zoom at the cursor, dragging moves; positions are counted from the middle of the window. */
export function useGestures(ref: RefObject<HTMLDivElement | null>, { zoomBy, moveBy }: Gestures) {
  const pointers = useRef(new Map<number, Point>());

  useEffect(() => {
    const area = ref.current;
    const roll = (event: WheelEvent) => {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? pinchPace : wheelPace)), fromMiddle(area, event));
    };
    // React listens passively, and a passive listener can't keep the page from scrolling.
    area?.addEventListener('wheel', roll, { passive: false });
    return () => area?.removeEventListener('wheel', roll);
  }, [ref, zoomBy]);

  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, fromMiddle(event.currentTarget, event));
  };
  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = fromMiddle(event.currentTarget, event);
    const [other] = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.current.set(event.pointerId, now);
    if (!other) return moveBy({ x: now.x - before.x, y: now.y - before.y });
    const apart = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
    moveBy({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    if (apart(before) > 0) zoomBy(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  };
  const release = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId);
  };
  return { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release };
}
