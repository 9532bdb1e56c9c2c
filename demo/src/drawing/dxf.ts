import { numbersOf, type Point, tracesOf } from './traces.ts';

/** Sheets are drawn in points of the screen, 1120 across; an A4 lying is 297 mm. */
const millimetres = 297 / 1_120;
const sheetHeight = 792;

type Group = readonly [code: number, value: string | number];
const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
const groups = (...list: readonly Group[]) => list.map(([code, value]) => `${code}\n${value}\n`).join('');
const place = (code: number, { x, y }: Point): Group[] => [
  [code, rounded(x * millimetres)],
  [code + 10, rounded((sheetHeight - y) * millimetres)],
];

/** Layers by the class of a line: its colour, weight in hundredths of a millimetre, and kind. */
const layers = {
  m: ['Контур', 7, 50, 'CONTINUOUS'],
  t: ['Тонкие', 7, 18, 'CONTINUOUS'],
  a: ['Оси', 1, 18, 'CENTER'],
  h: ['Невидимые', 5, 18, 'HIDDEN'],
  f: ['Заливка', 7, 18, 'CONTINUOUS'],
  text: ['Надписи', 7, 25, 'CONTINUOUS'],
} as const;
type Kind = keyof typeof layers;

const lineTypes: Readonly<Record<string, readonly number[]>> = {
  CENTER: [12, -3, 3, -3],
  HIDDEN: [6, -3],
};

/** The views of a sheet as a DXF of AutoCAD 2013: what a designer would send along with the picture of it. */
export function dxfOfSheet(svg: string): string {
  const body = svg.slice(svg.indexOf('</style>'));
  const entities = [...body.matchAll(/<(path|circle|rect|text|g)\b([^>]*)>(?:([^<]*)<\/text>)?/g)];
  let turned: Point | null = null;
  const drawn = entities.map(([, name = '', attributes = '', words = '']) => {
    const read = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (name === 'g') {
      const [x = 0, y = 0] = numbersOf(read('transform'));
      turned = { x, y };
      return '';
    }
    if (name === 'text') {
      const upright = turned;
      turned = null;
      return textEntity(words, read, upright);
    }
    return shapeEntity(name, read);
  });
  return [
    section('HEADER', groups([9, '$ACADVER'], [1, 'AC1027'])),
    tables(),
    section('ENTITIES', drawn.join('')),
    groups([0, 'EOF']),
  ].join('');
}

const section = (name: string, body: string) => groups([0, 'SECTION'], [2, name]) + body + groups([0, 'ENDSEC']);
const table = (name: string, body: string) => groups([0, 'TABLE'], [2, name]) + body + groups([0, 'ENDTAB']);

function tables(): string {
  const types = Object.entries(lineTypes).map(([name, dashes]) =>
    groups([0, 'LTYPE'], [2, name], [73, dashes.length], ...dashes.map((dash): Group => [49, dash])),
  );
  const list = Object.values(layers).map(([name, color, weight, lineType]) =>
    groups([0, 'LAYER'], [2, name], [70, 0], [62, color], [6, lineType], [370, weight]),
  );
  return section('TABLES', table('LTYPE', types.join('')) + table('LAYER', list.join('')));
}

const kindOf = (name: string): Kind => (name === 'm' || name === 'a' || name === 'h' || name === 'f' ? name : 't');

function shapeEntity(name: string, read: (key: string) => string): string {
  if (read('class') === '') return '';
  const kind = kindOf(read('class'));
  const number = (key: string) => Number(read(key) || 0);
  const layer: Group = [8, layers[kind][0]];
  if (name === 'circle') {
    const radius: Group = [40, rounded(number('r') * millimetres)];
    return groups([0, 'CIRCLE'], layer, ...place(10, { x: number('cx'), y: number('cy') }), radius);
  }
  if (name === 'rect') {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    const corners = [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ];
    return lineEntity(corners, true, kind);
  }
  return tracesOf(read('d'))
    .map(({ points, closed }) => lineEntity(points, closed, kind))
    .join('');
}

function lineEntity(points: readonly Point[], closed: boolean, kind: Kind): string {
  const layer: Group = [8, layers[kind][0]];
  const [first, second, third] = points;
  if (kind === 'f' && first && second && third) {
    const corners = [place(10, first), place(11, second), place(12, third), place(13, points[3] ?? third)].flat();
    return groups([0, 'SOLID'], layer, ...corners);
  }
  const flags: Group = [70, closed ? 1 : 0];
  return groups([0, 'LWPOLYLINE'], layer, [90, points.length], flags, ...points.flatMap((point) => place(10, point)));
}

function textEntity(words: string, read: (key: string) => string, turned: Point | null): string {
  const size = { s: 13, b: 24 }[read('class')] ?? 17;
  const at = turned ?? { x: Number(read('x')), y: Number(read('y')) };
  const middle = read('text-anchor') === 'middle';
  const plain = words.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('Ø', '%%c');
  return groups(
    [0, 'TEXT'],
    [8, layers.text[0]],
    ...place(10, at),
    [40, rounded(size * 0.72 * millimetres)],
    [1, plain],
    [50, turned ? 90 : 0],
    ...(middle ? [[72, 1] as const, ...place(11, at)] : []),
  );
}
