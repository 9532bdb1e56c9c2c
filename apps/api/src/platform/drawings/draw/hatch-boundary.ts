import { type Tag, Tags } from '../dxf/tags.ts';
import { after } from './curves.ts';
import { type Matrix, type Point, radians } from './matrix.ts';
import { circleFrame, ellipseFrame, onCircle, type Path } from './path.ts';
import { trace, verticesOf } from './polylines.ts';
import { flatten, type Spline } from './spline.ts';

const origin = { x: 0, y: 0 };
const polyline = 2;

/** The loops of a hatch, each from its code 92 to the next; the pattern begins with code 75. */
export function loopsOf(all: readonly Tag[]): Tag[][] {
  const loops: Tag[][] = [];
  const begin = all.findIndex((tag) => tag.code === 91);
  const end = all.findIndex((tag, at) => at > begin && tag.code === 75);
  for (const tag of begin === -1 ? [] : all.slice(begin + 1, end === -1 ? undefined : end)) {
    if (tag.code === 92) loops.push([]);
    loops.at(-1)?.push(tag);
  }
  return loops;
}

export function addLoop(path: Path, loop: readonly Tag[]): void {
  const tags = new Tags(loop);
  if (tags.has(92, polyline)) {
    trace(path, verticesOf(tags), true);
    return;
  }
  for (const [at, edge] of edgesOf(loop).entries()) addEdge(path, edge, at === 0);
  path.close();
}

/** Edges begin with code 72 that tells their kind. */
function edgesOf(loop: readonly Tag[]): Tags[] {
  const edges: Tag[][] = [];
  for (const tag of loop) {
    if (tag.code === 72) edges.push([]);
    edges.at(-1)?.push(tag);
  }
  return edges.map((edge) => new Tags(edge));
}

function addEdge(path: Path, edge: Tags, first: boolean): void {
  const start = edge.point(10) ?? origin;
  const go = (points: readonly Point[]) => {
    for (const [at, point] of points.entries()) first && at === 0 ? path.move(point) : path.line(point);
  };
  const kind = edge.number(72);
  if (kind === 1) go([start, edge.point(11) ?? origin]);
  else if (kind === 2) addArc(path, edge, circleFrame(start, edge.number(40) ?? 0), first);
  else if (kind === 3) addArc(path, edge, ellipseFrame(start, edge.point(11) ?? origin, edge.number(40) ?? 1), first);
  else if (kind === 4) go(flatten(splineOf(edge)));
}

function splineOf(edge: Tags): Spline {
  return {
    degree: edge.number(94) ?? 3,
    knots: edge.numbers(40),
    controls: verticesOf(edge),
    weights: edge.numbers(42),
  };
}

/** Clockwise arcs are written with their angles turned over. */
function addArc(path: Path, edge: Tags, frame: Matrix, first: boolean): void {
  const from = radians(edge.number(50) ?? 0);
  const to = after(from, radians(edge.number(51) ?? 360));
  const sign = edge.number(73) === 0 ? -1 : 1;
  if (first) path.move(onCircle(frame, sign * from));
  path.arc(frame, sign * from, sign * to);
}
