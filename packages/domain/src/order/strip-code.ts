import type { StripState, StripTick } from './summary.ts';

const letters = { done: 'd', doneLate: 'l', skipped: 's', now: 'n', ahead: 'a' } as const satisfies Record<
  StripState,
  string
>;

/** The strip as it is stored in a row: one letter a stage. The light of the current stage isn't stored: time changes it. */
export function encodeStrip(ticks: readonly StripTick[]): string {
  return ticks.map((tick) => letters[tick.state]).join('');
}

/** States of a stored strip, in the order of the lifecycle's stages; unknown letters count as ahead. */
export function decodeStrip(code: string): StripState[] {
  return [...code].map((letter) => {
    switch (letter) {
      case 'd':
        return 'done';
      case 'l':
        return 'doneLate';
      case 's':
        return 'skipped';
      case 'n':
        return 'now';
      default:
        return 'ahead';
    }
  });
}
