import { UnreadableDrawing } from '../unreadable.ts';
import { apply, compose, type Matrix, scaling, translation } from './matrix.ts';
import type { Mark, Paper } from './paper.ts';
import type { Path } from './path.ts';

/** Units of the longer side: enough to zoom in without seeing rounding. */
const longSide = 20_000;
/** Points of the screen that the longer side takes when shown whole. */
const shownSide = 1_600;
const margin = 0.03;
const largestSvg = 12 * 1_024 * 1_024;
/** Capitals of the screen's fonts are this share of their size. */
const capitals = 0.72;
/** One element holds no more, so that a reader's limits are kept. */
const longestPath = 60_000;

export interface DrawnSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Writes the marks on white paper, y turned down; lines keep their breadth at any zoom. */
export function writeSvg({ marks, min, max }: Paper): DrawnSvg {
  if (!(max.x >= min.x)) throw new UnreadableDrawing('empty', 'nothing to draw');
  const [wide, high] = [max.x - min.x, max.y - min.y];
  const span = Math.max(wide, high) || 1;
  const [across, up] = [Math.max(wide, span / 50), Math.max(high, span / 50)];
  const scale = longSide / (span * (1 + 2 * margin));
  const edge = span * margin + (across - wide) / 2;
  const rise = span * margin + (up - high) / 2;
  const toSheet = compose(scaling(scale, -scale), translation(edge - min.x, -rise - max.y));
  const size = { x: (across + 2 * span * margin) * scale, y: (up + 2 * span * margin) * scale };
  const body = bodyOf(marks, toSheet, scale);
  const [width, height] = [size.x, size.y].map((side) => Math.max(1, Math.round((side / longSide) * shownSide)));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${at(size.x)} ${at(size.y)}"><rect width="100%" height="100%" fill="#fff"/><g fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="'DejaVu Sans Condensed','Arial Narrow',Arial,sans-serif">${body}</g></svg>`;
  return { svg, width: width ?? 1, height: height ?? 1 };
}

function bodyOf(marks: readonly Mark[], toSheet: Matrix, scale: number): string {
  const parts: string[] = [];
  let [length, head, d] = [0, '', ''];
  const add = (part: string) => {
    length += part.length;
    if (length > largestSvg) throw new UnreadableDrawing('tooComplex', 'the drawing is too large');
    parts.push(part);
  };
  const flush = () => {
    if (d !== '') add(`<path ${head} d="${d}"/>`);
    d = '';
  };
  for (const mark of marks) {
    const next = headOf(mark, scale);
    if (next !== head || mark.kind === 'fill' || d.length > longestPath) flush();
    head = next;
    if (mark.kind === 'text') add(textOf(mark, toSheet));
    else d += dataOf(mark.path, toSheet);
  }
  flush();
  return parts.join('');
}

/** Marks of one look, one after another, share an element; fills don't, lest they cut one another out. */
function headOf(mark: Mark, scale: number): string {
  if (mark.kind === 'text') return '';
  if (mark.kind === 'fill') return `fill="${mark.color}" fill-rule="evenodd"`;
  const { ink, breadth } = mark;
  const width = breadth > 0 ? at(breadth * scale) : at(ink.width);
  const steady = breadth > 0 ? ' stroke-linecap="butt"' : ' vector-effect="non-scaling-stroke"';
  return `stroke="${ink.color}" stroke-width="${width}"${ink.dash ? ` stroke-dasharray="${ink.dash}"` : ''}${steady}`;
}

function dataOf({ steps, points }: Path, toSheet: Matrix): string {
  let [place, d] = [0, ''];
  for (const step of steps) {
    d += step;
    const count = step === 'Z' ? 0 : step === 'C' ? 3 : 1;
    for (let one = 0; one < count; one++) {
      const { x, y } = apply(toSheet, { x: points[place++] ?? 0, y: points[place++] ?? 0 });
      d += `${one > 0 ? ' ' : ''}${at(x)} ${at(y)}`;
    }
  }
  return d;
}

function textOf({ words, color }: Extract<Mark, { kind: 'text' }>, toSheet: Matrix): string {
  const matrix = compose(toSheet, words.matrix, scaling(0.01, -0.01));
  const anchor = words.anchor === 'start' ? '' : ` text-anchor="${words.anchor}"`;
  const place = matrix.map((value) => String(Math.round(value * 10_000) / 10_000)).join(' ');
  return `<text transform="matrix(${place})" font-size="${at(100 / capitals)}" fill="${color}"${anchor}>${escaped(words.text)}</text>`;
}

const at = (value: number) => String(Math.round(value * 10) / 10);

/** Signs no XML may hold, halves of surrogate pairs among them, are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
