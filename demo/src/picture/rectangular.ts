import type { ShapeOf } from '../catalogue/index.ts';
import { at, tag } from '../svg.ts';
import { type Material, photo, toneOf } from './metal.ts';

const [dx, dy] = [74, -58];

/** A rectangular connector: face with rows of contacts, top and side in oblique projection. */
export function rectangularPicture(shape: ShapeOf<'rectangular'>): string {
  const material: Material = shape.housing === 'metal' ? 'nickel' : 'plastic';
  const columns = Math.ceil(shape.pins / shape.rows);
  const step = Math.min(52, 560 / columns, 300 / shape.rows);
  const width = Math.max(300, columns * step + 60);
  const height = Math.max(200, shape.rows * Math.max(step, 44) * 1.15 + 70);
  const [x, y] = [400 - (width + dx) / 2, 400 - (height + dy) / 2];
  const ears = earPlates(material, x, y, width, height);
  const box = boxOf(material, x, y, width, height);
  const cavity = tag('rect', {
    x: x + 18,
    y: y + 18,
    width: width - 36,
    height: height - 36,
    rx: 10,
    fill: '#161c21',
    stroke: toneOf(material, 4),
    'stroke-width': 3,
  });
  const field = { x: x + 30, y: y + 30, width: width - 60, height: height - 60 };
  return photo(
    [material, 'gold'],
    { x: 420, y: y + height + 22, rx: width * 0.52, ry: 26 },
    ears + box + cavity + contacts(shape, columns, field),
  );
}

function boxOf(material: Material, x: number, y: number, width: number, height: number): string {
  const outline = { stroke: toneOf(material, 4), 'stroke-width': 2.5, 'stroke-linejoin': 'round' } as const;
  const top = `M${at(x)} ${at(y)}l${dx} ${dy}h${at(width)}l${-dx} ${-dy}Z`;
  const side = `M${at(x + width)} ${at(y)}l${dx} ${dy}v${at(height)}l${-dx} ${-dy}Z`;
  return [
    tag('path', { d: top, fill: toneOf(material, 1), ...outline }),
    tag('path', { d: side, fill: toneOf(material, 3), ...outline }),
    tag('rect', { x, y, width, height, rx: 12, fill: `url(#face-${material})`, ...outline }),
  ].join('');
}

/** Mounting ears on both sides, each with its hole. */
function earPlates(material: Material, x: number, y: number, width: number, height: number): string {
  const [w, h] = [52, height * 0.6];
  return [x - w + 8, x + width - 8]
    .map((left, which) => {
      const top = y + height * 0.2 + (which === 1 ? dy * 0.4 : 0);
      const shift = which === 1 ? dx * 0.5 : 0;
      const plate = tag('rect', {
        x: left + shift,
        y: top,
        width: w,
        height: h,
        rx: 14,
        fill: `url(#face-${material})`,
        stroke: toneOf(material, 4),
        'stroke-width': 2.5,
      });
      return (
        plate +
        tag('circle', {
          cx: left + shift + w / 2,
          cy: top + h / 2,
          r: 13,
          fill: '#f4f6f7',
          stroke: toneOf(material, 4),
          'stroke-width': 4,
        })
      );
    })
    .join('');
}

function contacts(
  shape: ShapeOf<'rectangular'>,
  columns: number,
  field: { x: number; y: number; width: number; height: number },
): string {
  const [stepX, stepY] = [field.width / columns, field.height / shape.rows];
  const size = Math.max(5, Math.min(stepX, stepY) * 0.56);
  return Array.from({ length: shape.pins }, (_, pin) => {
    const [column, row] = [pin % columns, Math.floor(pin / columns)];
    const [cx, cy] = [field.x + (column + 0.5) * stepX, field.y + (row + 0.5) * stepY];
    const blade = { x: cx - size / 2, y: cy - size / 2, width: size, height: size, rx: size * 0.25 };
    if (!shape.socket) return tag('rect', { ...blade, fill: 'url(#pin)', stroke: '#6b4c10', 'stroke-width': 1 });
    return (
      tag('rect', { ...blade, fill: '#caa44a' }) +
      tag('rect', { x: cx - size / 4, y: cy - size / 4, width: size / 2, height: size / 2, fill: '#1c150a' })
    );
  }).join('');
}
