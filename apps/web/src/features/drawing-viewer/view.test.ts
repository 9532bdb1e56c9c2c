import { describe, expect, it } from 'vitest';
import { fitted, fitZoom, moved, zoomedAt } from './view.ts';

const window = { width: 1_000, height: 500 };
const picture = { width: 2_000, height: 500 };

describe('the view of a drawing', () => {
  it('fits whole, turned or not; only vectors are blown up to fit', () => {
    expect(fitZoom(picture, window, 0, false)).toBeCloseTo(0.48);
    expect(fitZoom(picture, window, 1, false)).toBeCloseTo(0.24);
    expect(fitZoom({ width: 100, height: 50 }, window, 0, false)).toBe(1);
    expect(fitZoom({ width: 100, height: 50 }, window, 0, true)).toBeCloseTo(9.6);
  });

  it('keeps the point under the cursor while it zooms', () => {
    const view = fitted(picture, window, 0, false);
    const at = { x: 120, y: -40 };
    const nearer = zoomedAt(view, 3, at, view.zoom);
    const pointUnder = (seen: typeof view) => [(at.x - seen.x) / seen.zoom, (at.y - seen.y) / seen.zoom];
    expect(pointUnder(nearer)[0]).toBeCloseTo(pointUnder(view)[0] ?? 0);
    expect(pointUnder(nearer)[1]).toBeCloseTo(pointUnder(view)[1] ?? 0);
  });

  it('zooms neither to nothing nor without end', () => {
    const view = fitted(picture, window, 0, false);
    expect(zoomedAt(view, 1e-9, { x: 0, y: 0 }, view.zoom).zoom).toBeCloseTo(0.24);
    expect(zoomedAt(view, 1e9, { x: 0, y: 0 }, view.zoom).zoom).toBeCloseTo(19.2);
  });

  it('never loses the picture out of the window', () => {
    const view = moved(fitted(picture, window, 0, false), { x: 1e6, y: -1e6 }, picture, window);
    expect(view.x).toBeLessThan((2_000 * 0.48 + 1_000) / 2);
    expect(view.y).toBeGreaterThan(-(2_000 * 0.48 + 500) / 2);
  });
});
