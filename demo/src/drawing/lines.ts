import { at, tag } from '../svg.ts';
import { text } from './sheet.ts';

export const thick = (d: string) => tag('path', { d, class: 'm' });
export const thin = (d: string) => tag('path', { d, class: 't' });
export const axis = (d: string) => tag('path', { d, class: 'a' });
export const hidden = (d: string) => tag('path', { d, class: 'h' });
export const ring = (cx: number, cy: number, r: number, kind = 'm') => tag('circle', { cx, cy, r, class: kind });
export const box = (x: number, y: number, width: number, height: number, kind = 'm', rx = 0) =>
  tag('rect', { x, y, width, height, rx, class: kind });

function arrow(x: number, y: number, dx: number, dy: number): string {
  const [length, half] = [13, 3.2];
  const [bx, by] = [x - dx * length, y - dy * length];
  return tag('path', {
    d: `M${at(x)} ${at(y)}L${at(bx - dy * half)} ${at(by + dx * half)}L${at(bx + dy * half)} ${at(by - dx * half)}Z`,
    class: 'f',
  });
}

/** A dimension between two x, its line at height y, its helpers from the outline. */
export function across(x1: number, x2: number, y: number, from: number, words: string): string {
  return [
    thin(
      `M${at(x1)} ${at(from)}V${at(y + (y > from ? 8 : -8))}M${at(x2)} ${at(from)}V${at(y + (y > from ? 8 : -8))}M${at(x1)} ${at(y)}H${at(x2)}`,
    ),
    arrow(x1, y, -1, 0),
    arrow(x2, y, 1, 0),
    text((x1 + x2) / 2, y - 6, words, '', 'middle'),
  ].join('');
}

/** A dimension between two y, its line at x. */
export function upright(y1: number, y2: number, x: number, from: number, words: string): string {
  const middle = (y1 + y2) / 2;
  const over = x + (x > from ? 8 : -8);
  return [
    thin(`M${at(from)} ${at(y1)}H${at(over)}M${at(from)} ${at(y2)}H${at(over)}M${at(x)} ${at(y1)}V${at(y2)}`),
    arrow(x, y1, 0, -1),
    arrow(x, y2, 0, 1),
    tag('g', { transform: `translate(${at(x - 6)} ${at(middle)}) rotate(-90)` }, text(0, 0, words, '', 'middle')),
  ].join('');
}

/** A leader with words on its shelf. */
export function leader(x: number, y: number, toX: number, toY: number, words: string): string {
  const shelf = words.length * 9.2;
  const end = toX >= x ? toX + shelf : toX - shelf;
  return (
    thin(`M${at(x)} ${at(y)}L${at(toX)} ${at(toY)}H${at(end)}`) +
    arrow(x, y, Math.sign(x - toX) * 0.7, Math.sign(y - toY) * 0.7) +
    text(Math.min(toX, end) + 4, toY - 5, words)
  );
}

/** Slanted hatching of a cut within a rectangle. */
export function hatch(x: number, y: number, width: number, height: number, step = 11): string {
  const lines: string[] = [];
  for (let shift = step; shift < width + height; shift += step) {
    const [x1, y1] = [x + Math.min(shift, width), y + Math.max(0, shift - width)];
    const [x2, y2] = [x + Math.max(0, shift - height), y + Math.min(shift, height)];
    lines.push(`M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`);
  }
  return thin(lines.join(''));
}
