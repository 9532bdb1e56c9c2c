import type { ShapeOf } from '../catalogue/index.ts';
import { at, tag } from '../svg.ts';
import { across, axis, box, hatch, leader, ring, thick, thin, upright } from './lines.ts';
import { pinPlaces, pinRadius } from './rings.ts';
import { text } from './sheet.ts';

const [fx, y] = [850, 290];

/** Side view half in section, and the face with its contacts. */
export function roundViews(shape: ShapeOf<'round'>): string {
  const r = 95 + shape.shell * 1.6;
  const side = shape.mount === 'cable' ? plugSide(shape, r) : flangeSide(shape, r);
  return side + face(shape, r);
}

function plugSide(shape: ShapeOf<'round'>, r: number): string {
  const length = 46 + shape.shell;
  const outline = (half: number, x: number, width: number) => box(x, y - half, width, half * 2);
  return [
    outline(r, 110, 130),
    outline(r * 0.82, 240, 70),
    outline(r * 0.66, 310, 100),
    outline(r * 0.5, 410, 60),
    knurl(110, 240, r),
    hatch(112, y - r, 126, r * 0.22),
    hatch(242, y - r * 0.82, 66, r * 0.2),
    thick(`M470 ${at(y - r * 0.28)}H545M470 ${at(y + r * 0.28)}H545`),
    thin(`M545 ${at(y - r * 0.28)}q10 ${at(r * 0.14)} 0 ${at(r * 0.28)}q-10 ${at(r * 0.14)} 0 ${at(r * 0.28)}`),
    axis(`M80 ${y}H580`),
    across(110, 470, y + r + 62, y + r, `${length} max`),
    across(110, 240, y + r + 26, y + r, String(Math.round(length * 0.36))),
    upright(y - r, y + r, 74, 110, `Ø${shape.shell + 9}`),
    leader(360, y - r * 0.66, 400, y - r - 30, `М${shape.shell}×1`),
  ].join('');
}

function flangeSide(shape: ShapeOf<'round'>, r: number): string {
  const length = 24 + Math.round(shape.shell * 0.7);
  const threads = Array.from(
    { length: 10 },
    (_, turn) => `M${120 + turn * 14} ${at(y - r * 0.9)}v8M${120 + turn * 14} ${at(y + r * 0.9)}v-8`,
  ).join('');
  return [
    box(110, y - r * 0.9, 150, r * 1.8),
    thin(threads),
    hatch(112, y - r * 0.9, 146, r * 0.2),
    box(260, y - r * 1.15, 28, r * 2.3),
    hatch(262, y - r * 1.15, 24, r * 0.5),
    box(288, y - r * 0.72, 120, r * 1.44),
    box(408, y - r * 0.5, 40, r),
    axis(`M80 ${y}H490`),
    across(110, 448, y + r + 78, y + r * 0.9, `${length} max`),
    across(260, 288, y + r + 44, y + r * 1.15, '3'),
    upright(y - r * 0.9, y + r * 0.9, 74, 110, `М${shape.shell}×1-6g`),
    upright(y - r * 1.15, y + r * 1.15, 500, 288, `□${shape.shell + 8}`),
  ].join('');
}

function knurl(x1: number, x2: number, r: number): string {
  const lines = Array.from(
    { length: 9 },
    (_, line) => `M${x1} ${at(y + r * Math.sin(((line + 0.5) / 9) * (Math.PI / 2)))}H${x2}`,
  );
  return thin(lines.join(''));
}

function face(shape: ShapeOf<'round'>, r: number): string {
  const inner = r * 0.76;
  const radius = Math.max(0.035, pinRadius(shape.pins)) * inner;
  const places = pinPlaces(shape.pins);
  const pins = places.map((pin) => {
    const [px, py] = [fx + pin.x * inner, y + pin.y * inner];
    return (
      ring(px, py, radius, 't') + (shape.socket ? '' : tag('circle', { cx: px, cy: py, r: radius * 0.45, class: 'f' }))
    );
  });
  const numbers =
    shape.pins > 19
      ? []
      : places.map((pin, place) =>
          text(fx + pin.x * inner + radius + 2, y + pin.y * inner - radius, String(place + 1), 's'),
        );
  const square = shape.mount === 'flange' ? box(fx - r * 1.15, y - r * 1.15, r * 2.3, r * 2.3, 'm', 8) + holes(r) : '';
  return [
    square,
    ring(fx, y, shape.mount === 'cable' ? r : r * 0.9),
    ring(fx, y, r * 0.84, 't'),
    ring(fx, y, inner),
    thick(`M${fx - 8} ${at(y - r * 0.84)}v12h16v-12`),
    ...pins,
    ...numbers,
    axis(`M${at(fx - r * 1.3)} ${y}H${at(fx + r * 1.3)}M${fx} ${at(y - r * 1.3)}V${at(y + r * 1.3)}`),
    leader(
      fx + (places[0]?.x ?? 0) * inner + radius * 0.7,
      y + (places[0]?.y ?? 0) * inner - radius * 0.7,
      fx + r * 0.75,
      y - r - 52,
      `${shape.pins} конт.`,
    ),
  ].join('');
}

function holes(r: number): string {
  const off = r * 0.96;
  return [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ]
    .map(([dx = 0, dy = 0]) => ring(fx + dx * off, y + dy * off, 7))
    .join('');
}
