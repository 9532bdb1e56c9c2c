import type { Entity } from '../dxf/read-dxf.ts';
import { type Tag, Tags } from '../dxf/tags.ts';
import { planeOf } from './extrusion.ts';
import { addLoop, loopsOf } from './hatch-boundary.ts';
import { hatchLines } from './hatch-lines.ts';
import { compose, identity, radians, rotation } from './matrix.ts';
import type { Ink } from './paper.ts';
import { Path } from './path.ts';
import type { Scope } from './scope.ts';

/** A fill is a fill; a pattern is its families of lines, unbroken and thin. */
export function drawHatch({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const placing = compose(matrix, planeOf(tags));
  const loops = loopsOf(tags.all);
  if (tags.number(70) === 1) {
    const area = new Path(placing);
    for (const loop of loops) addLoop(area, loop);
    paper.fill(area, ink.color);
    return;
  }
  const area = new Path(identity);
  for (const loop of loops) addLoop(area, loop);
  for (const family of familiesOf(tags.all)) {
    const angle = radians(family.number(53) ?? 0);
    const base = { x: family.number(43) ?? 0, y: family.number(44) ?? 0 };
    const [dx, dy] = [family.number(45) ?? 0, family.number(46) ?? 0];
    const step = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
    const lines = new Path(compose(placing, rotation(angle)));
    for (const [from, to] of hatchLines(area, angle, base, step)) lines.move(from).line(to);
    paper.stroke(lines, { ...ink, width: 0.7, dash: null });
  }
}

/** Lines of a pattern, each from its code 53. */
function familiesOf(all: readonly Tag[]): Tags[] {
  const families: Tag[][] = [];
  const begin = all.findIndex((tag) => tag.code === 78);
  for (const tag of begin === -1 ? [] : all.slice(begin)) {
    if (tag.code === 53) families.push([]);
    families.at(-1)?.push(tag);
  }
  return families.map((family) => new Tags(family));
}
