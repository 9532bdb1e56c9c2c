import type { Entity } from '../dxf/read-dxf.ts';
import type { Tags } from '../dxf/tags.ts';
import { planeOf } from './extrusion.ts';
import { compose, type Matrix, type Point, radians, rotation, scaling, translation } from './matrix.ts';
import type { Ink, Words } from './paper.ts';
import type { Scope } from './scope.ts';
import { plainWords } from './words.ts';

/** Of the height of capitals: how wide a letter of the screen's font is. */
export const letterWidth = 0.85;

const sides = { left: 0, center: 1, right: 2, aligned: 3, middle: 4, fit: 5 } as const;
const anchors = { [sides.center]: 'middle', [sides.right]: 'end', [sides.middle]: 'middle' } as const;
/** How far above the point asked for the base line is, in heights of capitals: base, bottom, middle, top. */
const rises = [0, 0.25, -0.5, -1];

export function drawText({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const text = plainWords(tags.text(1) ?? '');
  const flips = tags.number(71) ?? 0;
  const mirror = scaling((flips & 2) !== 0 ? -1 : 1, (flips & 4) !== 0 ? -1 : 1);
  const { place, anchor } = placeOf(tags, text);
  paper.write({ text, anchor, matrix: compose(matrix, planeOf(tags), place, mirror) }, ink.color);
}

/** A value of a block's attribute; some are there for lists only. */
export function drawAttribute(entity: Entity, scope: Scope, ink: Ink): void {
  if (!entity.tags.has(70, 1)) drawText(entity, scope, ink);
}

function placeOf(tags: Tags, text: string): { place: Matrix; anchor: Words['anchor'] } {
  const height = tags.number(40) ?? 1;
  const start = tags.point(10) ?? { x: 0, y: 0 };
  const end = tags.point(11) ?? start;
  const side = tags.number(72) ?? 0;
  const slant: Matrix = [1, 0, Math.tan(radians(tags.number(51) ?? 0)), 1, 0, 0];
  if (side === sides.aligned || side === sides.fit)
    return { place: between(start, end, height, text, side), anchor: 'middle' };
  const upright = (tags.number(73) ?? tags.number(74)) || 0;
  const rise = side === sides.middle ? -0.5 : (rises[upright] ?? 0);
  const at = side === sides.left && upright === 0 ? start : end;
  return {
    place: compose(
      translation(at.x, at.y),
      rotation(radians(tags.number(50) ?? 0)),
      translation(0, rise * height),
      scaling(height * (tags.number(41) ?? 1), height),
      slant,
    ),
    anchor: anchors[side as keyof typeof anchors] ?? 'start',
  };
}

/** Text that fills the way between two points. */
function between(start: Point, end: Point, height: number, text: string, side: number): Matrix {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const wide = length / Math.max(1, letterWidth * text.length);
  return compose(
    translation((start.x + end.x) / 2, (start.y + end.y) / 2),
    rotation(Math.atan2(end.y - start.y, end.x - start.x)),
    scaling(wide, side === sides.fit ? height : wide),
  );
}
