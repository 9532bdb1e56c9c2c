import type { Entity } from '../dxf/read-dxf.ts';
import type { Tags } from '../dxf/tags.ts';
import { planeOf } from './extrusion.ts';
import { compose, type Matrix, type Point, scaleOf } from './matrix.ts';
import type { Ink, Paper } from './paper.ts';
import { Path } from './path.ts';
import type { Scope } from './scope.ts';

export interface Vertex extends Point {
  readonly bulge: number;
  /** How broad the line from here is at its start and end. */
  readonly breadths: readonly [number, number];
}

/** Points, breadths and bulges written one after another, as in LWPOLYLINE and HATCH. */
export function verticesOf({ all }: Pick<Tags, 'all'>, breadth = 0): Vertex[] {
  const vertices: { x: number; y: number; bulge: number; breadths: [number, number] }[] = [];
  for (const { code, text } of all) {
    const last = vertices.at(-1);
    if (code === 10) vertices.push({ x: Number(text), y: 0, bulge: 0, breadths: [breadth, breadth] });
    else if (last && code === 20) last.y = Number(text);
    else if (last && code === 40) last.breadths[0] = Number(text);
    else if (last && code === 41) last.breadths[1] = Number(text);
    else if (last && code === 42) last.bulge = Number(text);
  }
  return vertices;
}

export function trace(path: Path, vertices: readonly Vertex[], closed: boolean): Path {
  const [first] = vertices;
  if (!first) return path;
  path.move(first);
  const ends = closed ? [...vertices.slice(1), first] : vertices.slice(1);
  for (const [at, end] of ends.entries()) {
    const start = vertices[at];
    if (start) path.bulge(start, end, start.bulge);
  }
  return closed ? path.close() : path;
}

export function drawLwPolyline({ tags }: Entity, scope: Scope, ink: Ink): void {
  drawFlat(verticesOf(tags, tags.number(43) ?? 0), tags, scope, ink);
}

/** One stroke where the line is equally broad all along; else each part is an area of its own. */
function drawFlat(vertices: readonly Vertex[], tags: Tags, { paper, matrix }: Scope, ink: Ink): void {
  const placing = compose(matrix, planeOf(tags));
  const closed = tags.has(70, 1);
  const parts = closed ? vertices : vertices.slice(0, -1);
  const breadth = parts[0]?.breadths[0] ?? 0;
  if (parts.every(({ breadths: [start, end] }) => start === breadth && end === breadth)) {
    paper.stroke(trace(new Path(placing), vertices, closed), ink, breadth * scaleOf(placing));
    return;
  }
  for (const [at, start] of parts.entries()) {
    const end = vertices[at + 1] ?? vertices[0];
    if (end) drawPart(start, end, placing, paper, ink);
  }
}

function drawPart(start: Vertex, end: Vertex, placing: Matrix, paper: Paper, ink: Ink): void {
  const [from, to] = start.breadths;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (start.bulge !== 0 || (from === 0 && to === 0) || length === 0) {
    const breadth = ((from + to) / 2) * scaleOf(placing);
    paper.stroke(new Path(placing).move(start).bulge(start, end, start.bulge), ink, breadth);
    return;
  }
  const [nx, ny] = [(start.y - end.y) / length / 2, (end.x - start.x) / length / 2];
  const beside = ({ x, y }: Point, by: number) => ({ x: x + nx * by, y: y + ny * by });
  const corners = [beside(start, from), beside(end, to), beside(end, -to), beside(start, -from)];
  paper.fill(new Path(placing).lines(corners, true), ink.color);
}

const flags = { space: 8, mesh: 16, closedAcross: 32, faces: 64 };
const ofVertex = { frame: 16, place: 64, face: 128 };

export function drawPolyline(entity: Entity, scope: Scope, ink: Ink): void {
  const { tags } = entity;
  const vertices = entity.vertices.filter(({ tags: own }) => !own.has(70, ofVertex.frame));
  const usual = [tags.number(40) ?? 0, tags.number(41) ?? 0] as const;
  const points = vertices.map(
    ({ tags: own }): Vertex => ({
      ...(own.point(10) ?? { x: 0, y: 0 }),
      bulge: own.number(42) ?? 0,
      breadths: [own.number(40) ?? usual[0], own.number(41) ?? usual[1]],
    }),
  );
  if (tags.has(70, flags.faces)) drawFaces(vertices, scope, ink);
  else if (tags.has(70, flags.mesh)) drawMesh(points, tags, scope, ink);
  else if (tags.has(70, flags.space)) scope.paper.stroke(new Path(scope.matrix).lines(points, tags.has(70, 1)), ink);
  else drawFlat(points, tags, scope, ink);
}

/** Corners first, then faces that name their corners from 1; a negative number hides the edge, not the corner. */
function drawFaces(vertices: readonly Entity[], { paper, matrix }: Scope, ink: Ink): void {
  const corners = vertices.filter(({ tags }) => tags.has(70, ofVertex.place)).map(({ tags }) => tags.point(10));
  for (const { tags } of vertices) {
    if (!tags.has(70, ofVertex.face) || tags.has(70, ofVertex.place)) continue;
    const named = [71, 72, 73, 74].flatMap((code) => corners[Math.abs(tags.number(code) ?? 0) - 1] ?? []);
    paper.stroke(new Path(matrix).lines(named, true), ink);
  }
}

function drawMesh(points: readonly Point[], tags: Tags, { paper, matrix }: Scope, ink: Ink): void {
  const columns = tags.number(72) ?? 0;
  if (!(columns >= 2)) return;
  const rows = Math.floor(points.length / columns);
  for (let row = 0; row < rows; row++) {
    const line = points.slice(row * columns, (row + 1) * columns);
    paper.stroke(new Path(matrix).lines(line, tags.has(70, flags.closedAcross)), ink);
  }
  for (let column = 0; column < columns; column++) {
    const line = points.filter((_, at) => at % columns === column);
    paper.stroke(new Path(matrix).lines(line, tags.has(70, 1)), ink);
  }
}
