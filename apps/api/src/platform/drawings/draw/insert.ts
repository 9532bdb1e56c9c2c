import { type Entity, nameKey } from '../dxf/read-dxf.ts';
import { planeOf } from './extrusion.ts';
import { compose, type Matrix, radians, rotation, scaling, translation } from './matrix.ts';
import type { Ink } from './paper.ts';
import { layerName, layerOf, type Scope } from './scope.ts';

const deepest = 40;

/** Places a block, or an array of them. */
export function drawInsert(entity: Entity, scope: Scope, ink: Ink): void {
  const { tags } = entity;
  const at = tags.point(10) ?? { x: 0, y: 0 };
  const xScale = tags.number(41) ?? 1;
  const turn = rotation(radians(tags.number(50) ?? 0));
  const size = scaling(xScale, tags.number(42) ?? xScale);
  const [columns, rows] = [tags.number(70) ?? 1, tags.number(71) ?? 1];
  const [across, up] = [tags.number(44) ?? 0, tags.number(45) ?? 0];
  for (let row = 0; row < Math.max(1, rows); row++) {
    for (let column = 0; column < Math.max(1, columns); column++) {
      const shift = translation(column * across, row * up);
      const placing = compose(planeOf(tags), translation(at.x, at.y), turn, shift, size);
      drawBlock(entity, placing, scope, ink);
    }
  }
}

/** Draws what an entity's block holds; a block within itself is left out. */
export function drawBlock(entity: Entity, placing: Matrix, scope: Scope, ink: Ink): boolean {
  const name = nameKey(entity.tags.text(2) ?? '');
  const block = scope.dxf.blocks.get(name);
  scope.paper.spend(1);
  if (!block || scope.within.includes(name) || scope.within.length >= deepest || layerOf(entity, scope).frozen)
    return false;
  scope.draw(block.entities, {
    ...scope,
    matrix: compose(scope.matrix, placing, translation(-block.base.x, -block.base.y)),
    inherited: { layer: layerName(entity, scope), ink },
    within: [...scope.within, name],
  });
  return block.entities.length > 0;
}
