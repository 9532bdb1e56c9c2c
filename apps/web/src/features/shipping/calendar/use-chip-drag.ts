import { type PointerEvent as ReactPointerEvent, useState } from 'react';
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

function dayAt({ clientX, clientY }: PointerEvent): string | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-drop-day]');
  return cell?.dataset.dropDay ?? null;
}

interface Follower {
  onMove: (event: PointerEvent) => void;
  onDrop: (event: PointerEvent) => void;
  onEnd: () => void;
}

/** Follows a pressed pointer until it is let go; Esc gives up. */
function followPointer({ clientX, clientY }: ReactPointerEvent, { onMove, onDrop, onEnd }: Follower): void {
  const following = new AbortController();
  const { signal } = following;
  let moved = false;
  const end = () => {
    following.abort();
    onEnd();
  };
  const move = (event: PointerEvent) => {
    moved ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= trembling;
    if (moved) onMove(event);
  };
  const drop = (event: PointerEvent) => {
    end();
    if (moved) onDrop(event);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !moved) return;
    event.stopPropagation();
    end();
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', drop, { signal });
  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', giveUp, { signal, capture: true });
}

/** Dragging of chips from day to day by pointer events, because buttons are not draggable in every browser. */
export function useChipDrag(enabled: boolean, onDrop: (chip: Chip, toDay: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const press = (chip: Chip, event: ReactPointerEvent) => {
    if (!enabled || event.button !== 0 || event.pointerType === 'touch') return;
    followPointer(event, {
      onMove: (at) => setDrag({ chip, x: at.clientX, y: at.clientY, over: dayAt(at) }),
      onDrop: (at) => {
        const toDay = dayAt(at);
        if (toDay !== null && toDay !== chip.day) onDrop(chip, toDay);
      },
      onEnd: () => setDrag(null),
    });
  };
  return { drag, press };
}

export type ChipDrag = ReturnType<typeof useChipDrag>;
