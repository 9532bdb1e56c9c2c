import type { Entity } from '../dxf/read-dxf.ts';
import { type Tag, Tags } from '../dxf/tags.ts';
import { arrow } from './arrow.ts';
import { compose, type Point, rotation, translation } from './matrix.ts';
import { writeParagraphs } from './mtext.ts';
import type { Ink } from './paper.ts';
import { Path } from './path.ts';
import { verticesOf } from './polylines.ts';
import type { Scope } from './scope.ts';

const usualArrow = 2.5;

export function drawLeader({ tags }: Entity, scope: Scope, ink: Ink): void {
  drawPointer(verticesOf(tags), tags.number(71) === 0 ? 0 : (tags.number(40) ?? usualArrow), scope, ink);
}

/** A line of points whose first one bears an arrow. */
function drawPointer(points: readonly Point[], size: number, { paper, matrix }: Scope, ink: Ink): void {
  paper.stroke(new Path(matrix).lines(points), ink);
  const [tip, next] = points;
  if (tip && next && size > 0) paper.fill(arrow(matrix, tip, next, size), ink.color);
}

/** Its text and lines stand in parts of their own, between opening and closing groups. */
export function drawMultiLeader({ tags }: Entity, scope: Scope, ink: Ink): void {
  const context = partsOf(tags.all, 300, 'CONTEXT_DATA{', 301)[0] ?? [];
  const leaders = partsOf(context, 302, 'LEADER{', 303);
  const plain = new Tags(context);
  const size = plain.number(140) ?? usualArrow;
  for (const leader of leaders) {
    const landing = new Tags(leader).point(10);
    for (const line of partsOf(leader, 304, 'LEADER_LINE{', 305)) {
      drawPointer([...verticesOf({ all: line }), ...(landing ? [landing] : [])], size, scope, ink);
    }
  }
  const [at, along] = [plain.point(12), plain.point(13) ?? { x: 1, y: 0 }];
  if (plain.number(290) !== 1 || !at) return;
  writeParagraphs(scope, ink, {
    text: plain.text(304) ?? '',
    place: compose(translation(at.x, at.y), rotation(Math.atan2(along.y, along.x))),
    height: plain.number(41) ?? size,
    width: plain.number(43) ?? 0,
    attachment: plain.number(171) ?? 1,
    spacing: 1.66,
  });
}

function partsOf(all: readonly Tag[], open: number, word: string, close: number): Tag[][] {
  const parts: Tag[][] = [];
  let part: Tag[] | null = null;
  for (const tag of all) {
    if (tag.code === open && tag.text.trim() === word) {
      part = [];
      parts.push(part);
    } else if (tag.code === close && tag.text.trim() === '}') part = null;
    else part?.push(tag);
  }
  return parts;
}
