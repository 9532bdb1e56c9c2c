import type { ShapeOf } from '../catalogue/index.ts';
import { tag } from '../svg.ts';
import { photo, toneOf } from './metal.ts';
import { cable, disc, knurl, tube } from './solid.ts';

/** Three contacts lying side by side, as they come out of the bag. */
export function contactPicture(shape: ShapeOf<'contact'>): string {
  const thick = 26 + shape.diameter * 11;
  const lying = [-1, 0, 1].map((row) =>
    tag('g', { transform: `translate(400 ${400 + row * (thick * 2.1 + 34)}) rotate(-16)` }, contact(shape, thick)),
  );
  return photo(['gold'], { x: 410, y: 620, rx: 300, ry: 30 }, lying.join(''));
}

function contact(shape: ShapeOf<'contact'>, thick: number): string {
  const barrel = tube('gold', 120, 290, 0, thick * 0.95) + disc(120, 0, thick * 0.95, 'url(#pin)', '#6b4c10', 1.5);
  const collar =
    tube('gold', 40, 130, 0, thick * 0.7) +
    tube('gold', 20, 60, 0, thick * 1.1) +
    disc(20, 0, thick * 1.1, 'url(#pin)', '#6b4c10', 1.5);
  if (!shape.socket)
    return (
      barrel +
      collar +
      tube('gold', -270, 24, 0, thick * 0.55) +
      disc(-270, 0, thick * 0.55, 'url(#pin)', '#6b4c10', 1.5)
    );
  const slot = tag('path', { d: `M-250 ${-thick * 0.1}H-60`, stroke: '#5a410d', 'stroke-width': 7 });
  return (
    barrel +
    collar +
    tube('gold', -260, 24, 0, thick * 0.85) +
    slot +
    disc(-260, 0, thick * 0.85, '#e6c25a', '#6b4c10', 1.5) +
    disc(-260, 0, thick * 0.5, '#1b1408')
  );
}

/** A backshell: nut, body, clamp with its two screws; the angled one turns down. */
export function backshellPicture(shape: ShapeOf<'backshell'>): string {
  const { finish } = shape;
  const [cx, cy, r] = [235, 370, 190 + shape.shell * 1.6];
  const edge = toneOf(finish, 4);
  const elbow = tag('path', {
    d: `M430 ${cy - r * 0.62}H560Q690 ${cy - r * 0.62} 690 ${cy - r * 0.1}V640H500V${cy + r * 0.62}H430Z`,
    fill: `url(#face-${finish})`,
    stroke: edge,
    'stroke-width': 3,
  });
  const clamp = tag('rect', {
    x: 482,
    y: 610,
    width: 226,
    height: 74,
    rx: 14,
    fill: `url(#face-${finish})`,
    stroke: edge,
    'stroke-width': 3,
  });
  const straight =
    tube(finish, 420, 640, cy, r * 0.64, r * 0.44) +
    tube(finish, 620, 700, cy, r * 0.5) +
    screws(640, cy - r * 0.2, finish);
  const parts = [
    shape.angled ? elbow + clamp + screws(520, 646, finish) + screws(620, 646, finish) : straight,
    tube(finish, 370, 450, cy, r * 0.76),
    tube(finish, cx, 390, cy, r),
    knurl(finish, cx + 18, 380, cy, r),
    disc(cx, cy, r, `url(#face-${finish})`, edge, 3),
    disc(cx, cy, r * 0.8, '#171c21', edge, 2),
    disc(cx + 26, cy, r * 0.6, '#2a3138'),
  ];
  return photo([finish], { x: 420, y: shape.angled ? 700 : cy + r + 26, rx: 260, ry: 30 }, parts.join(''));
}

function screws(x: number, y: number, finish: ShapeOf<'backshell'>['finish']): string {
  return (
    tag('circle', { cx: x + 24, cy: y, r: 22, fill: `url(#face-${finish})`, stroke: '#20262c', 'stroke-width': 3 }) +
    tag('path', { d: `M${x + 10} ${y - 8}l28 16`, stroke: '#20262c', 'stroke-width': 5 })
  );
}

/** A cap on its chain. */
export function capPicture(shape: ShapeOf<'cap'>): string {
  const { finish } = shape;
  const [cx, cy, r] = [330, 380, 190 + shape.shell * 1.5];
  const links = Array.from({ length: 13 }, (_, link) => {
    const angle = (link / 12) * Math.PI * 0.9;
    return tag('ellipse', {
      cx: 560 + 150 * Math.sin(angle),
      cy: 400 + link * 22,
      rx: 17,
      ry: 12,
      fill: 'none',
      stroke: toneOf(finish === 'cadmium' ? 'cadmium' : 'nickel', 3),
      'stroke-width': 7,
    });
  });
  const parts = [
    ...links,
    cable('M520 660C560 690 600 700 640 690', 10, 'nickel'),
    tube(finish, cx, 500, cy, r),
    knurl(finish, cx + 18, 490, cy, r),
    disc(cx, cy, r, `url(#face-${finish})`, toneOf(finish, 4), 3),
    disc(cx, cy, r * 0.78, `url(#face-${finish})`, toneOf(finish, 3), 3),
    disc(cx, cy, r * 0.18, toneOf(finish, 3), toneOf(finish, 4), 2),
  ];
  return photo([finish, 'nickel'], { x: 420, y: cy + r + 24, rx: 250, ry: 28 }, parts.join(''));
}
