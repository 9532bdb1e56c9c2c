import type { ShapeOf } from '../catalogue/index.ts';
import { tag } from '../svg.ts';
import { photo, toneOf } from './metal.ts';
import { cable, disc, knurl, tube } from './solid.ts';

/** A coil of cable that parts into branches, each with its connector. */
export function harnessPicture(shape: ShapeOf<'harness'>): string {
  const thick = shape.ends === 'coaxial' ? 26 : 40;
  const turns = Math.min(4, 1 + Math.floor(shape.length / 1_500));
  const coil = Array.from({ length: turns }, (_, turn) => {
    const [rx, ry] = [235 - turn * 26, 180 - turn * 22];
    return cable(`M${400 - rx} 330A${rx} ${ry} 0 1 1 ${400 + rx} 330A${rx} ${ry} 0 1 1 ${400 - rx} 330`, thick);
  });
  const tails = Array.from({ length: shape.branches }, (_, branch) => tail(shape, branch, thick));
  const tie = [
    tag('rect', {
      x: 372,
      y: 118,
      width: 34,
      height: 78,
      rx: 8,
      fill: '#f2f3f4',
      stroke: '#8b9299',
      'stroke-width': 3,
    }),
  ];
  return photo(
    ['rubber', 'nickel', 'plastic', 'gold'],
    { x: 400, y: 560, rx: 300, ry: 34 },
    [...coil, ...tails, head(shape, thick), ...tie].join(''),
  );
}

function tail(shape: ShapeOf<'harness'>, branch: number, thick: number): string {
  const x = shape.branches === 1 ? 560 : 330 + branch * (330 / Math.max(1, shape.branches - 1));
  const path = `M420 500C${440 + branch * 20} 570 ${x} 540 ${x} 620`;
  const width = Math.max(16, thick * 0.62);
  return cable(path, width) + endOf(shape, x, 640, width * 1.3);
}

function head(shape: ShapeOf<'harness'>, thick: number): string {
  return cable('M330 500C240 540 190 560 170 620', thick) + endOf(shape, 168, 640, thick * 1.35);
}

/** A connector hanging down, seen from its side. */
function endOf({ ends }: ShapeOf<'harness'>, x: number, y: number, width: number): string {
  const upright = (inner: string) => tag('g', { transform: `translate(${x} ${y}) rotate(90)` }, inner);
  if (ends === 'rectangular') {
    const box = { fill: 'url(#face-plastic)', stroke: toneOf('plastic', 4), 'stroke-width': 3 };
    return (
      tag('rect', { x: x - width * 1.1, y: y - 20, width: width * 2.2, height: 84, rx: 8, ...box }) +
      tag('path', {
        d: [0, 1, 2, 3, 4].map((pin) => `M${x - width * 0.8 + pin * width * 0.4} ${y + 30}v26`).join(''),
        stroke: '#e6c25a',
        'stroke-width': 6,
      })
    );
  }
  const nut = ends === 'coaxial' ? 0.8 : 1;
  return upright(
    tube('nickel', -24, 20, 0, width * 0.66) +
      tube('nickel', 16, 88, 0, width * nut) +
      knurl('nickel', 22, 84, 0, width * nut),
  );
}

/** A coaxial connector: nut, white insulator, one contact. */
export function coaxialPicture(shape: ShapeOf<'coaxial'>): string {
  const [cx, cy, r] = [285, 390, 185 + shape.diameter * 5];
  const line = shape.angled
    ? `M560 ${cy}C640 ${cy} 640 ${cy + 60} 640 860`
    : `M560 ${cy}C680 ${cy} 740 ${cy + 20} 860 ${cy + 60}`;
  const corner = shape.angled
    ? tag('rect', {
        x: 520,
        y: cy - r * 0.5,
        width: 200,
        height: r * 1.1,
        rx: 60,
        fill: `url(#cyl-${shape.finish})`,
        stroke: toneOf(shape.finish, 4),
        'stroke-width': 2,
      })
    : '';
  const parts = [
    cable(line, 60 + shape.diameter * 7),
    corner,
    tube(shape.finish, 470, shape.angled ? 560 : 650, cy, r * 0.55, r * 0.42),
    tube(shape.finish, 400, 480, cy, r * 0.72),
    tube(shape.finish, cx, 410, cy, r),
    knurl(shape.finish, cx + 16, 400, cy, r),
    disc(cx, cy, r, `url(#face-${shape.finish})`, toneOf(shape.finish, 4), 3),
    disc(cx, cy, r * 0.82, '#14191e'),
    disc(cx + 4, cy, r * 0.66, 'url(#white)', '#7b838a', 2),
    disc(cx + 4, cy, r * 0.24, '#14191e'),
    tube('gold', cx - 46, cx + 4, cy, r * 0.13),
    disc(cx - 46, cy, r * 0.13, 'url(#pin)', '#6b4c10', 1),
  ];
  return photo([shape.finish, 'rubber', 'gold'], { x: 420, y: cy + r + 26, rx: 270, ry: 30 }, parts.join(''));
}
