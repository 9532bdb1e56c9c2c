import { at, tag } from '../svg.ts';
import { type Material, toneOf } from './metal.ts';

/** How round things look from a little aside: the width of a circle against its height. */
export const squeeze = 0.52;

/** A lying cylinder from x1 to x2, its left end towards us. */
export function tube(material: Material, x1: number, x2: number, cy: number, r: number, end = r): string {
  const [rx, rxEnd] = [r * squeeze, end * squeeze];
  const path = `M${at(x1)} ${at(cy - r)}L${at(x2)} ${at(cy - end)}A${at(rxEnd)} ${at(end)} 0 0 1 ${at(x2)} ${at(cy + end)}L${at(x1)} ${at(cy + r)}A${at(rx)} ${at(r)} 0 0 1 ${at(x1)} ${at(cy - r)}Z`;
  return tag('path', {
    d: path,
    fill: `url(#cyl-${material})`,
    stroke: toneOf(material, 4),
    'stroke-width': 2,
    'stroke-opacity': '0.55',
  });
}

/** Knurling along a tube. */
export function knurl(material: Material, x1: number, x2: number, cy: number, r: number): string {
  const lines = Array.from({ length: 23 }, (_, line) => {
    const angle = ((line + 1) / 24) * Math.PI;
    const [y, shift] = [cy - r * Math.cos(angle), r * squeeze * Math.sin(angle)];
    return `M${at(x1 + 4 + shift)} ${at(y)}L${at(x2 - 4 + shift)} ${at(y)}`;
  });
  return tag('path', {
    d: lines.join(''),
    stroke: toneOf(material, 4),
    'stroke-width': 3,
    'stroke-opacity': '0.45',
    fill: 'none',
  });
}

export function disc(cx: number, cy: number, r: number, fill: string, stroke = 'none', width = 0): string {
  return tag('ellipse', { cx, cy, rx: r * squeeze, ry: r, fill, stroke, 'stroke-width': width });
}

/** A cable as a thick line with light on its upper side. */
export function cable(path: string, width: number, material: Material = 'rubber'): string {
  const stroke = (color: string, share: number, opacity: string, dy: number) =>
    tag('path', {
      d: path,
      fill: 'none',
      stroke: color,
      'stroke-width': width * share,
      'stroke-opacity': opacity,
      'stroke-linecap': 'round',
      transform: `translate(0 ${at(dy)})`,
    });
  return (
    stroke(toneOf(material, 4), 1, '1', 0) +
    stroke(toneOf(material, 2), 0.8, '1', 0) +
    stroke(toneOf(material, 0), 0.18, '0.55', -width * 0.2)
  );
}
