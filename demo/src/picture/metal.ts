import type { Finish } from '../catalogue/index.ts';
import { tag } from '../svg.ts';

type Tones = readonly [bright: string, light: string, base: string, dark: string, deep: string];

const tones: Readonly<Record<Finish | 'plastic' | 'rubber', Tones>> = {
  nickel: ['#ffffff', '#e3e7eb', '#b4bbc3', '#717982', '#3d444c'],
  cadmium: ['#fffbe6', '#e6dcae', '#bcae74', '#7b6f3f', '#453d20'],
  black: ['#aab1ba', '#6a717a', '#3d434b', '#22262c', '#0d0f12'],
  gold: ['#fffbe0', '#f6dc8c', '#d9ac45', '#96701f', '#543c0c'],
  plastic: ['#a9c2b8', '#5f8375', '#3c5f52', '#274338', '#14261f'],
  rubber: ['#8d949c', '#4b5158', '#2c3036', '#191c20', '#0a0b0d'],
};

export type Material = keyof typeof tones;

export function toneOf(material: Material, level: 0 | 1 | 2 | 3 | 4): string {
  return tones[material][level];
}

/** Light on a lying cylinder: a bright line above the middle, reflected light at the lower edge. */
function cylinder(material: Material): string {
  const [bright, light, base, dark, deep] = tones[material];
  const stops = [
    [0, dark],
    [0.1, base],
    [0.26, bright],
    [0.36, light],
    [0.58, base],
    [0.82, dark],
    [0.94, deep],
    [1, base],
  ] as const;
  const inner = stops.map(([offset, color]) => tag('stop', { offset: String(offset), 'stop-color': color })).join('');
  return tag('linearGradient', { id: `cyl-${material}`, x1: 0, y1: 0, x2: 0, y2: 1 }, inner);
}

/** Light on a flat face turned to the left. */
function face(material: Material): string {
  const [bright, light, base, dark] = tones[material];
  const stops = [
    [0, bright],
    [0.3, light],
    [0.65, base],
    [1, dark],
  ] as const;
  const inner = stops.map(([offset, color]) => tag('stop', { offset: String(offset), 'stop-color': color })).join('');
  return tag('linearGradient', { id: `face-${material}`, x1: 0, y1: 0, x2: 1, y2: 1 }, inner);
}

const background =
  '<radialGradient id="room" cx="0.45" cy="0.38" r="0.8"><stop offset="0" stop-color="#ffffff"/><stop offset="0.6" stop-color="#f1f3f5"/><stop offset="1" stop-color="#d5dade"/></radialGradient>' +
  '<radialGradient id="pin" cx="0.35" cy="0.3" r="0.8"><stop offset="0" stop-color="#fffbe0"/><stop offset="0.4" stop-color="#eec75c"/><stop offset="1" stop-color="#7d5a13"/></radialGradient>' +
  '<radialGradient id="insert" cx="0.4" cy="0.3" r="0.9"><stop offset="0" stop-color="#5b6f7c"/><stop offset="0.55" stop-color="#374754"/><stop offset="1" stop-color="#1c262e"/></radialGradient>' +
  '<radialGradient id="white" cx="0.4" cy="0.3" r="0.9"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="#c3c8cc"/></radialGradient>' +
  '<filter id="soft" x="-30%" y="-60%" width="160%" height="260%"><feGaussianBlur stdDeviation="16"/></filter>';

/** A picture as a photographer would take it: a light room, a soft shadow, the thing. */
export function photo(
  materials: readonly Material[],
  shadow: { x: number; y: number; rx: number; ry: number },
  thing: string,
): string {
  const defs = [...new Set(materials)].map((material) => cylinder(material) + face(material)).join('');
  const floor = tag('ellipse', {
    cx: shadow.x,
    cy: shadow.y,
    rx: shadow.rx,
    ry: shadow.ry,
    fill: '#2b333a',
    opacity: '0.38',
    filter: 'url(#soft)',
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800"><defs>${background}${defs}</defs>${tag('rect', { width: 800, height: 800, fill: 'url(#room)' })}${floor}${thing}</svg>`;
}
