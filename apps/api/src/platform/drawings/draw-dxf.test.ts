import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { drawDxf } from './draw-dxf.ts';
import { binaryOf, type DxfParts, dxfOf, entity } from './testing/dxf-of.ts';

const line = entity('LINE', [10, 0], [20, 0], [11, 100], [21, 50]);
const draw = (entities: string, parts?: DxfParts) => drawDxf(Buffer.from(dxfOf(entities, parts))).svg;
const paths = (svg: string) => [...svg.matchAll(/<path [^>]*d="([^"]*)"/g)].map(([, d]) => d ?? '');
const words = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
const text = (content: string) => entity('TEXT', [10, 0], [20, 0], [40, 5], [1, content]);
const insert = (name: string, ...groups: readonly (readonly [number, number])[]) =>
  entity('INSERT', [2, name], [10, 0], [20, 0], ...groups);

describe('geometry', () => {
  it('is laid on the sheet with y turned down, whatever extents the header claims', () => {
    const { width, height } = drawDxf(Buffer.from(dxfOf(line)));
    expect([width, height]).toEqual([1_600, 845]);
    expect(paths(draw(line))).toEqual(['M566 10000L19434 566']);
  });

  it('a bulge of 1 is half a circle, which widens the drawing', () => {
    const flat = entity('LWPOLYLINE', [70, 0], [10, 0], [20, 0], [42, 1], [10, 10], [20, 0]);
    expect(paths(draw(flat))[0]).toMatch(/^M\S+ \S+L\S+ \S+C.+C/);
    expect(drawDxf(Buffer.from(dxfOf(flat))).height).toBeGreaterThan(700);
  });

  it('a normal that looks down mirrors what is drawn', () => {
    const arc = (z: number) =>
      entity('ARC', [10, 10], [20, 0], [40, 5], [50, 0], [51, 90], [210, 0], [220, 0], [230, z]);
    expect(paths(draw(arc(1) + line))[0]).not.toBe(paths(draw(arc(-1) + line))[0]);
  });

  it('blocks are placed, turned, scaled and repeated, also within blocks', () => {
    const blocks = {
      tooth: line,
      row: insert('TOOTH', [70, 3], [44, 200]),
      wheel: insert('row', [50, 90], [41, 2], [42, 2]),
    };
    expect(
      paths(draw(insert('wheel'), { blocks }))
        .join('')
        .match(/M/g),
    ).toHaveLength(3);
  });

  it('a solid hatch is an area and a pattern is lines within it', () => {
    const square = [
      [91, 1],
      [92, 2],
      [72, 0],
      [73, 1],
      [93, 4],
    ] as const;
    const corners = [
      [10, 0],
      [20, 0],
      [10, 10],
      [20, 0],
      [10, 10],
      [20, 10],
      [10, 0],
      [20, 10],
    ] as const;
    const pattern = [
      [75, 0],
      [78, 1],
      [53, 0],
      [43, 0],
      [44, 0],
      [45, 0],
      [46, 2],
      [79, 0],
    ] as const;
    expect(draw(entity('HATCH', [70, 1], ...square, ...corners, [75, 0]))).toMatch(/<path fill="#000000"/);
    const lines = paths(draw(entity('HATCH', [70, 0], ...square, ...corners, ...pattern)))[0];
    expect(lines?.match(/M/g)).toHaveLength(5);
  });

  it('a dimension is drawn by its block, and anew when it has none', () => {
    const points = [
      [13, 0],
      [23, 0],
      [14, 40],
      [24, 0],
      [10, 40],
      [20, 10],
    ] as const;
    const own = entity('DIMENSION', [2, '*D1'], [70, 0], ...points);
    expect(words(draw(own, { blocks: { '*D1': text('%%c40%%p0,1') } }))).toEqual(['Ø40±0,1']);
    expect(words(draw(own))).toEqual(['40']);
  });
});

describe('what is seen', () => {
  const layer = (name: string, ...groups: readonly (readonly [number, number])[]) =>
    entity('LAYER', [2, name], ...groups);

  it('layers that are off or frozen are not drawn, in blocks neither', () => {
    const tables = layer('off', [62, -1]) + layer('frozen', [70, 1]);
    const on = (name: string) => line.replace('8\n0\n', `8\n${name}\n`);
    const drawing = draw(line + on('OFF') + on('Frozen'), { tables });
    expect(paths(drawing).join('').match(/M/g)).toHaveLength(1);
  });

  it('colours come by layer and by block, and white lines are black on paper', () => {
    const tables = layer('red', [62, 1]);
    const blocks = { part: line.replace('8\n0\n', '8\n0\n62\n0\n') };
    expect(draw(line.replace('8\n0\n', '8\nred\n'), { tables })).toContain('stroke="#ff0000"');
    expect(draw(insert('part', [62, 5]), { blocks })).toContain('stroke="#0000ff"');
    expect(draw(line)).toContain('stroke="#000000"');
    expect(draw(line.replace('8\n0\n', '8\n0\n62\n2\n'))).not.toContain('#ffff00');
  });
});

describe('words', () => {
  it.each([
    ['AC1015', 'ANSI_1251', 'win1251'],
    ['AC1012', 'dos866', 'cp866'],
    ['AC1009', undefined, 'win1251'],
    ['AC1027', 'ANSI_1252', 'utf8'],
  ])('of %s in %s are read as they were written', (version, codePage, encoding) => {
    const dxf = dxfOf(text('Гайка М6 \\U+2300'), codePage ? { version, codePage } : { version });
    expect(words(drawDxf(iconv.encode(dxf, encoding)).svg)).toEqual(['Гайка М6 ⌀']);
  });

  it('of several lines lose their formatting and nothing else', () => {
    const content = '{\\fArial|b1;Масса \\H0.7x;\\S1/2; кг}\\P100 \\{шт\\} \\\\ <b>';
    expect(words(draw(entity('MTEXT', [10, 0], [20, 0], [40, 5], [1, content])))).toEqual([
      'Масса 1/2 кг',
      '100 {шт} \\ &lt;b&gt;',
    ]);
  });

  it('a binary drawing shows the same as the text one', () => {
    const dxf = dxfOf(line + text('Вал'));
    expect(drawDxf(binaryOf(dxf)).svg).toBe(drawDxf(Buffer.from(dxf)).svg);
  });
});

describe('drawings that are broken or too much', () => {
  const problem = (bytes: Buffer | string) => {
    try {
      return drawDxf(Buffer.from(bytes)).svg;
    } catch (error) {
      return error;
    }
  };

  it.each([
    ['cut short', dxfOf(line).slice(0, -40)],
    ['cut short in binary', binaryOf(dxfOf(line)).subarray(0, -60)],
    ['not of groups', '0\nSECTION\nhello\nworld\n'],
    ['without entities', '0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nEOF\n'],
  ])('%s: it is broken', (_, bytes) => {
    expect(problem(bytes)).toMatchObject({ problem: 'broken' });
  });

  it('blocks within themselves are left out, and what else they hold is drawn', () => {
    const blocks = { a: insert('b') + line, b: insert('a') };
    expect(paths(draw(insert('a'), { blocks }))).toHaveLength(1);
  });

  it.each([
    ['a million copies in one array', insert('part', [70, 1_000], [71, 1_000], [44, 1], [45, 1])],
    ['arrays of arrays of nothing', insert('deep', [70, 30_000], [71, 30_000])],
  ])('%s: it is too complex, told in seconds', (_, entities) => {
    const blocks = { part: line, deep: insert('empty', [70, 30_000]), empty: '' };
    const started = performance.now();
    expect(problem(dxfOf(entities, { blocks }))).toMatchObject({ problem: 'tooComplex' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('coordinates that are no numbers leave out only their own lines', () => {
    const astray = entity('LINE', [10, 'NaN'], [20, 0], [11, 1e20], [21, 0]);
    expect(paths(draw(line + astray))).toEqual(paths(draw(line)));
    expect(problem(dxfOf(astray))).toMatchObject({ problem: 'empty' });
  });

  it('what stands after its end is not looked at', () => {
    expect(drawDxf(Buffer.from(`${dxfOf(line)}trash \0 beyond`)).svg).toBe(draw(line));
  });
});
