import { type Dxf, type Entity, nameKey } from '../dxf/read-dxf.ts';
import type { Layer } from '../dxf/tables.ts';
import { colorOfIndex, onPaper } from './colors.ts';
import type { Matrix } from './matrix.ts';
import type { Ink, Paper } from './paper.ts';

/** What an entity without properties of its own takes from the block it stands in. */
export interface Inherited {
  readonly layer: string;
  readonly ink: Ink;
}

/** Where entities are drawn: on which paper, placed how, within which blocks. */
export interface Scope {
  readonly dxf: Dxf;
  readonly paper: Paper;
  readonly matrix: Matrix;
  readonly inherited: Inherited | null;
  /** Names of the blocks around, outermost first. */
  readonly within: readonly string[];
  readonly draw: (entities: readonly Entity[], scope: Scope) => void;
}

const plain: Layer = { color: 7, trueColor: undefined, lineType: '', weight: -3, hidden: false, frozen: false };

/** In a block, layer 0 is the layer of the block's placing. */
export function layerName({ tags }: Entity, { inherited }: Scope): string {
  const name = nameKey(tags.text(8) ?? '0');
  return name === '0' && inherited ? inherited.layer : name;
}

export function layerOf(entity: Entity, scope: Scope): Layer {
  return scope.dxf.layers.get(layerName(entity, scope)) ?? plain;
}

/** Defpoints holds the anchors of dimensions, which no plotter draws. */
export function isHidden(entity: Entity, scope: Scope): boolean {
  const name = layerName(entity, scope);
  return entity.tags.has(60, 1) || name === 'defpoints' || layerOf(entity, scope).hidden;
}

export function inkOf(entity: Entity, scope: Scope): Ink {
  const layer = layerOf(entity, scope);
  const { inherited } = scope;
  const own = entity.tags.number(62) ?? 256;
  const trueColor = entity.tags.number(420);
  const ofLayer = layer.trueColor ?? colorOfIndex(layer.color);
  const color = trueColor ?? (own === 256 ? ofLayer : colorOfIndex(Math.abs(own)));
  const fromBlock = trueColor === undefined && own === 0 && inherited !== null;
  return {
    color: fromBlock ? inherited.ink.color : onPaper(color),
    width: widthOf(entity.tags.number(370) ?? -1, layer.weight, inherited),
    dash: dashOf(entity.tags.text(6) ?? 'bylayer', layer, scope),
  };
}

/** Hundredths of a millimetre to points of a screen. */
function widthOf(weight: number, ofLayer: number, inherited: Inherited | null): number {
  if (weight === -2 && inherited) return inherited.ink.width;
  const own = weight === -1 ? ofLayer : weight;
  if (own >= 80) return 2.4;
  if (own >= 50) return 1.8;
  return own > 30 ? 1.4 : 1;
}

function dashOf(name: string, layer: Layer, { dxf, inherited }: Scope): string | null {
  const key = nameKey(name);
  if (key === 'byblock' && inherited) return inherited.ink.dash;
  return dxf.lineTypes.get(key === 'bylayer' ? nameKey(layer.lineType) : key) ?? null;
}
