import type { ShapeOf } from '../catalogue/index.ts';
import { tag } from '../svg.ts';
import { across, axis, box, hatch, leader, ring, thin, upright } from './lines.ts';

/** Face above, side view to the right of it. */
export function rectangularViews(shape: ShapeOf<'rectangular'>): string {
  const columns = Math.ceil(shape.pins / shape.rows);
  const step = Math.min(30, 470 / columns);
  const width = columns * step + 50;
  const height = shape.rows * Math.max(step, 22) + 44;
  const [x, y] = [170, 270 - height / 2];
  const size = columns * shape.pitch + 12;
  return [
    box(x, y, width, height, 'm', 6),
    box(x + 12, y + 12, width - 24, height - 24, 't', 4),
    ears(x, y, width, height),
    contacts(shape, columns, step, x + 25, y + 22),
    axis(`M${x - 60} ${y + height / 2}H${x + width + 60}`),
    across(x, x + width, y + height + 62, y + height, size.toFixed(1).replace('.', ',')),
    across(x + 25 + step / 2, x + 25 + step * 1.5, y - 24, y + 30, String(shape.pitch).replace('.', ',')),
    across(x - 26, x + width + 26, y + height + 104, y + height / 2 + 14, (size + 9).toFixed(1).replace('.', ',')),
    upright(y, y + height, x - 58, x, (shape.rows * shape.pitch + 7).toFixed(1).replace('.', ',')),
    side(shape, y, height),
  ].join('');
}

function ears(x: number, y: number, width: number, height: number): string {
  const middle = y + height / 2;
  return [x - 44, x + width]
    .map((left) => box(left, middle - 24, 44, 48, 'm', 10) + ring(left + 22, middle, 9))
    .join('');
}

function contacts(shape: ShapeOf<'rectangular'>, columns: number, step: number, x: number, y: number): string {
  const rowStep = Math.max(step, 22);
  const half = Math.min(step, 22) * 0.27;
  return Array.from({ length: shape.pins }, (_, pin) => {
    const [cx, cy] = [x + ((pin % columns) + 0.5) * step, y + (Math.floor(pin / columns) + 0.5) * rowStep];
    const outline = box(cx - half, cy - half, half * 2, half * 2, 't');
    return shape.socket
      ? outline
      : outline + tag('rect', { x: cx - half / 2, y: cy - half / 2, width: half, height: half, class: 'f' });
  }).join('');
}

function side(shape: ShapeOf<'rectangular'>, y: number, height: number): string {
  const x = 860;
  const tails = Array.from({ length: shape.rows }, (_, row) => {
    const cy = y + ((row + 0.5) / shape.rows) * height;
    return `M${x + 96} ${cy - 3}h54v6h-54M${x} ${cy - 3}h-20v6h20`;
  });
  return [
    box(x, y, 96, height),
    hatch(x + 2, y, 92, 16),
    hatch(x + 2, y + height - 16, 92, 16),
    thin(tails.join('')),
    across(x, x + 96, y + height + 46, y + height, '18,2'),
    across(x + 96, x + 150, y + height + 46, y + height, '4,5'),
    leader(x + 130, y + height / shape.rows / 2 - 3, x + 150, y - 36, `${shape.pins} выв.`),
  ].join('');
}
