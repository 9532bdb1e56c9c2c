import { drawEntities } from './draw/draw-entities.ts';
import { identity } from './draw/matrix.ts';
import { Paper } from './draw/paper.ts';
import { type DrawnSvg, writeSvg } from './draw/svg.ts';
import { type Dxf, type Entity, readDxf } from './dxf/read-dxf.ts';

/** A DXF as an SVG of ours: no script, no style, no address in it. Throws `UnreadableDrawing`. */
export function drawDxf(bytes: Buffer): DrawnSvg {
  const dxf = readDxf(bytes);
  const inPaperSpace = ({ tags }: Entity) => tags.has(67, 1);
  const model = dxf.entities.filter((entity) => !inPaperSpace(entity));
  const paper = drawOn(dxf, model);
  return writeSvg(paper.marks.length > 0 ? paper : drawOn(dxf, dxf.entities.filter(inPaperSpace)));
}

function drawOn(dxf: Dxf, entities: readonly Entity[]): Paper {
  const paper = new Paper();
  drawEntities(entities, { dxf, paper, matrix: identity, inherited: null, within: [], draw: drawEntities });
  return paper;
}
