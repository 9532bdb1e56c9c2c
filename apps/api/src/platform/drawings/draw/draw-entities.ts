import type { Entity } from '../dxf/read-dxf.ts';
import { drawArc, drawCircle, drawEllipse, drawFace, drawLine, drawPoint, drawSolid } from './curves.ts';
import { drawDimension } from './dimension.ts';
import { drawHatch } from './hatch.ts';
import { drawInsert } from './insert.ts';
import { drawLeader, drawMultiLeader } from './leader.ts';
import { drawMText } from './mtext.ts';
import type { Ink } from './paper.ts';
import { drawLwPolyline, drawPolyline } from './polylines.ts';
import { inkOf, isHidden, type Scope } from './scope.ts';
import { drawSpline } from './spline.ts';
import { drawAttribute, drawText } from './text.ts';

type Draw = (entity: Entity, scope: Scope, ink: Ink) => void;

/** Everything else (bodies, views, pictures, construction lines) is left out. */
const draws: Readonly<Record<string, Draw>> = {
  LINE: drawLine,
  CIRCLE: drawCircle,
  ARC: drawArc,
  ELLIPSE: drawEllipse,
  POINT: drawPoint,
  SOLID: drawSolid,
  TRACE: drawSolid,
  '3DFACE': drawFace,
  LWPOLYLINE: drawLwPolyline,
  POLYLINE: drawPolyline,
  SPLINE: drawSpline,
  TEXT: drawText,
  ATTRIB: drawAttribute,
  MTEXT: drawMText,
  INSERT: drawInsert,
  DIMENSION: drawDimension,
  ARC_DIMENSION: drawDimension,
  LARGE_RADIAL_DIMENSION: drawDimension,
  LEADER: drawLeader,
  MULTILEADER: drawMultiLeader,
  HATCH: drawHatch,
};

export function drawEntities(entities: readonly Entity[], scope: Scope): void {
  for (const entity of entities) {
    if (!isHidden(entity, scope)) draws[entity.type]?.(entity, scope, inkOf(entity, scope));
  }
}
