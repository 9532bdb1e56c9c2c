import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Chip } from './day-chips.ts';

/** So far a pointer may tremble before a press becomes a drag. */
const trembling = 5;

interface Drag {
  chip: Chip;
  x: number;
  y: number;
  /** The day under the pointer, when goods may be moved there. */
  over: string | null;
}

function dayAt(x: number, y: number): string | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-day]');
  return cell?.dataset.dropDay ?? null;
}

/**
 * Dragging of chips from day to day by pointer events, because buttons are not draggable in every browser. Esc gives up;
 * the click that ends a drag opens nothing.
 */
export function useChipDrag(enabled: boolean, onDrop: (chip: Chip, toDay: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = useRef<{ chip: Chip; x: number; y: number } | null>(null);
  const dragged = useRef(false);
  const end = () => {
    pressed.current = null;
    setDrag(null);
  };
  useEffect(() => {
    if (!drag) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      pressed.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [drag]);
  const handlers = (chip: Chip) => ({
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      if (enabled && event.button === 0 && event.pointerType !== 'touch')
        pressed.current = { chip, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = pressed.current;
      if (!start) return;
      const { clientX: x, clientY: y } = event;
      if (!dragged.current && Math.hypot(x - start.x, y - start.y) < trembling) return;
      dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ chip, x, y, over: dayAt(x, y) });
    },
    onPointerUp: () => {
      if (drag?.over && drag.over !== chip.day) onDrop(chip, drag.over);
      end();
    },
    onPointerCancel: end,
    onClickCapture: (event: MouseEvent) => {
      // A click by the keyboard has no count and ends no drag.
      if (dragged.current && event.detail > 0) event.stopPropagation();
      dragged.current = false;
    },
  });
  return { drag, handlers };
}

export type ChipDrag = ReturnType<typeof useChipDrag>;
