import { type Entity, nameKey } from '../dxf/read-dxf.ts';
import type { Tags } from '../dxf/tags.ts';
import { arrow } from './arrow.ts';
import { drawBlock } from './insert.ts';
import { compose, identity, type Point, radians, rotation, translation } from './matrix.ts';
import { writeParagraphs } from './mtext.ts';
import type { Ink } from './paper.ts';
import { Path } from './path.ts';
import type { Scope } from './scope.ts';

const origin = { x: 0, y: 0 };
const kindOf = (tags: Tags) => (tags.number(70) ?? 0) & 7;

/** A dimension's picture is a block of its own; where a program left it out, the simple ones are drawn anew. */
export function drawDimension(entity: Entity, scope: Scope, ink: Ink): void {
  const shift = entity.tags.point(12);
  const placing = shift ? translation(shift.x, shift.y) : identity;
  if (drawBlock(entity, placing, scope, ink)) return;
  const kind = kindOf(entity.tags);
  if (kind <= 1) drawLinear(entity.tags, scope, ink);
  else if (kind === 3 || kind === 4) drawRadial(entity.tags, scope, ink);
}

function drawLinear(tags: Tags, scope: Scope, ink: Ink): void {
  const [from, to, line] = [tags.point(13) ?? origin, tags.point(14) ?? origin, tags.point(10) ?? origin];
  const angle = kindOf(tags) === 1 ? Math.atan2(to.y - from.y, to.x - from.x) : radians(tags.number(50) ?? 0);
  const along = { x: Math.cos(angle), y: Math.sin(angle) };
  const foot = (point: Point) => {
    const share = (point.x - line.x) * along.x + (point.y - line.y) * along.y;
    return { x: line.x + share * along.x, y: line.y + share * along.y };
  };
  const [start, end] = [foot(from), foot(to)];
  for (const [a, b] of [
    [from, start],
    [to, end],
    [start, end],
  ] as const) {
    scope.paper.stroke(new Path(scope.matrix).lines([a, b]), ink);
  }
  drawMeasure(tags, start, end, '', scope, ink);
}

function drawRadial(tags: Tags, scope: Scope, ink: Ink): void {
  const [far, near] = [tags.point(10) ?? origin, tags.point(15) ?? origin];
  scope.paper.stroke(new Path(scope.matrix).lines([far, near]), ink);
  drawMeasure(tags, near, far, kindOf(tags) === 3 ? 'Ø' : 'R', scope, ink);
}

/** Arrows at both ends and the figure along the line. */
function drawMeasure(tags: Tags, start: Point, end: Point, sign: string, scope: Scope, ink: Ink): void {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const styled = scope.dxf.dimensionStyles.get(nameKey(tags.text(3) ?? 'standard'));
  const size = Math.min(styled ?? Number.POSITIVE_INFINITY, length / 20);
  scope.paper.fill(arrow(scope.matrix, start, end, size), ink.color);
  if (sign !== 'R') scope.paper.fill(arrow(scope.matrix, end, start, size), ink.color);
  const middle = tags.point(11) ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const measured = `${sign}${Math.round((tags.number(42) ?? length) * 100) / 100}`;
  const written = tags.text(1)?.trim() ?? '';
  const turn = Math.atan2(end.y - start.y, end.x - start.x);
  const upright = Math.abs(turn) > Math.PI / 2 + 1e-6 ? turn + Math.PI : turn;
  writeParagraphs(scope, ink, {
    text: written === '' ? measured : written.replace('<>', measured),
    place: compose(translation(middle.x, middle.y), rotation(upright)),
    height: size,
    width: 0,
    attachment: 8,
    spacing: 1.66,
  });
}
