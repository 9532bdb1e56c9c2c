import { expect, test } from 'vitest';
import { pinPlaces, pinRadius, ringsOf } from './rings.ts';

test('every contact has its own place within the insert', () => {
  for (const pins of [1, 2, 3, 4, 7, 10, 12, 19, 20, 26, 28, 31, 32, 50, 55]) {
    const places = pinPlaces(pins);
    expect(ringsOf(pins).reduce((sum, ring) => sum + ring, 0)).toBe(pins);
    expect(places).toHaveLength(pins);
    const apart = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(2, ...apart), `${pins} contacts`).toBeGreaterThan(pinRadius(pins) * 1.9);
    expect(places.every(({ x, y }) => Math.hypot(x, y) < 0.85)).toBe(true);
  }
});
