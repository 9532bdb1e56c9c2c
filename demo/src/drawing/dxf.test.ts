import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { dxfOfSheet } from './dxf.ts';

const sheet = drawingOf(
  { kind: 'round', mount: 'cable', shell: 24, pins: 7, socket: false, finish: 'black' },
  'Вилка',
  1,
);
const pairs = dxfOfSheet(sheet).trimEnd().split('\n');
const valuesOf = (code: number) => pairs.filter((_, at) => at % 2 === 1 && Number(pairs[at - 1]) === code);

describe('a drawing of the demo plant as a DXF', () => {
  it('holds every circle, box and inscription of its sheet', () => {
    const count = (list: readonly (string | undefined)[], wanted: string) =>
      list.filter((one) => one === wanted).length;
    const types = valuesOf(0);
    expect(count(types, 'CIRCLE')).toBe(sheet.match(/<circle/g)?.length);
    expect(count(types, 'TEXT')).toBe(sheet.match(/<text/g)?.length);
    expect(types.at(-1)).toBe('EOF');
  });

  it('lies on an A4 lying, in millimetres', () => {
    expect(Math.max(...[...valuesOf(10), ...valuesOf(11)].map(Number))).toBeLessThan(297);
    expect(Math.min(...[...valuesOf(20), ...valuesOf(21)].map(Number))).toBeGreaterThan(0);
  });
});
