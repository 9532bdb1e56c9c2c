import type { ShapeOf } from '../catalogue/index.ts';
import { pinPlaces, pinRadius } from '../drawing/index.ts';
import { tag } from '../svg.ts';
import { photo, toneOf } from './metal.ts';
import { cable, disc, knurl, squeeze, tube } from './solid.ts';

const [cx, cy] = [270, 395];

/** A round connector from a little aside: its face with the contacts, the nut, the body. */
export function roundPicture(shape: ShapeOf<'round'>): string {
  const r = 205 + Math.min(60, shape.shell * 1.3);
  const body = shape.mount === 'cable' ? plugBody(shape, r) : flangeBody(shape, r);
  const face = faceOf(shape, r);
  return photo([shape.finish, 'rubber', 'gold'], { x: 430, y: cy + r + 30, rx: 300, ry: 34 }, body + face);
}

function plugBody({ finish }: ShapeOf<'round'>, r: number): string {
  return [
    cable(`M640 ${cy}C760 ${cy} 800 ${cy + 30} 860 ${cy + 90}`, r * 0.5),
    tube(finish, 590, 690, cy, r * 0.52, r * 0.36),
    tube(finish, 480, 600, cy, r * 0.66, r * 0.56),
    knurl(finish, 500, 540, cy, r * 0.57),
    tube(finish, 400, 490, cy, r * 0.84),
    tube(finish, cx, 410, cy, r),
    knurl(finish, cx + 20, 400, cy, r),
  ].join('');
}

/** The square flange stands behind the threaded part. */
function flangeBody({ finish }: ShapeOf<'round'>, r: number): string {
  const [x, half, skew] = [470, r * 1.12, r * 1.12 * squeeze];
  const plate = `M${x - skew} ${cy - half * 0.86}L${x + skew} ${cy - half * 1.06}L${x + skew} ${cy + half * 1.0}L${x - skew} ${cy + half * 1.1}Z`;
  const edge = `M${x + skew} ${cy - half * 1.06}l34 8L${x + skew + 34} ${cy + half * 0.98}L${x + skew} ${cy + half}Z`;
  const holes = [
    [-0.82, -0.8],
    [0.82, -0.92],
    [-0.82, 0.9],
    [0.82, 0.84],
  ] as const;
  return [
    tube(finish, 520, 690, cy, r * 0.7),
    tube(finish, 640, 720, cy, r * 0.6, r * 0.52),
    tag('path', { d: edge, fill: toneOf(finish, 3) }),
    tag('path', {
      d: plate,
      fill: `url(#face-${finish})`,
      stroke: toneOf(finish, 4),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
    }),
    ...holes.map(([dx, dy]) =>
      tag('ellipse', {
        cx: x + skew * dx,
        cy: cy + half * dy,
        rx: 11,
        ry: 20,
        fill: '#20262c',
        stroke: toneOf(finish, 3),
        'stroke-width': 4,
      }),
    ),
    tube(finish, cx, 470, cy, r * 0.92),
    thread(r * 0.92),
  ].join('');
}

function thread(r: number): string {
  return Array.from({ length: 9 }, (_, turn) => {
    const x = cx + 26 + turn * 16;
    return tag('path', {
      d: `M${x} ${cy - r}A${r * squeeze} ${r} 0 0 1 ${x} ${cy + r}`,
      fill: 'none',
      stroke: '#10151a',
      'stroke-opacity': '0.22',
      'stroke-width': 4,
    });
  }).join('');
}

function faceOf(shape: ShapeOf<'round'>, r: number): string {
  const outer = shape.mount === 'cable' ? r : r * 0.92;
  const inner = outer * 0.76;
  const rim = toneOf(shape.finish, 4);
  const key = tag('path', {
    d: `M${cx - 10} ${cy - outer * 0.86}h20v${outer * 0.15}h-20Z`,
    fill: toneOf(shape.finish, 1),
    stroke: rim,
    'stroke-width': 2,
  });
  return [
    disc(cx, cy, outer, `url(#face-${shape.finish})`, rim, 3),
    disc(cx, cy, outer * 0.86, '#12171c', rim, 2),
    disc(cx + 6, cy, inner, 'url(#insert)', '#0d1115', 2),
    key,
    ...contacts(shape, inner),
  ].join('');
}

function contacts({ pins, socket }: ShapeOf<'round'>, inner: number): string[] {
  const radius = Math.max(0.035, pinRadius(pins)) * inner * 1.05;
  return pinPlaces(pins).map(({ x, y }) => {
    const [px, py] = [cx + 6 + x * inner * squeeze, cy + y * inner];
    if (socket) return disc(px, py, radius, '#e6c25a', '#6b4c10', 1.5) + disc(px, py, radius * 0.55, '#14100a');
    const length = radius * 1.5;
    return (
      tube('gold', px - length, px, py, radius * 0.85) + disc(px - length, py, radius * 0.85, 'url(#pin)', '#6b4c10', 1)
    );
  });
}
