import { UnreadableDrawing } from '../unreadable.ts';
import { binarySentinel, binaryTags } from './binary-tags.ts';
import { type Layer, readLayer, readLineType, readTextHeight } from './tables.ts';
import { type Tag, Tags } from './tags.ts';
import { textTags } from './text-tags.ts';

export interface Entity {
  readonly type: string;
  readonly tags: Tags;
  /** The vertices of an old polyline. */
  readonly vertices: Entity[];
}

export interface Block {
  readonly base: { x: number; y: number };
  readonly entities: Entity[];
}

/** A drawing as it is written: nothing is placed yet. Names are compared as AutoCAD does, without regard to case. */
export interface Dxf {
  readonly layers: Map<string, Layer>;
  /** Dashes of line types, for the screen. */
  readonly lineTypes: Map<string, string | null>;
  /** Heights of the text of dimensions, by style. */
  readonly dimensionStyles: Map<string, number>;
  readonly blocks: Map<string, Block>;
  readonly entities: Entity[];
}

const mostRecords = 400_000;
const mostTags = 3_000_000;

export const nameKey = (name: string) => name.trim().toLowerCase();

/** Reads a text or binary DXF; throws `UnreadableDrawing` when it is broken or too large. */
export function readDxf(bytes: Buffer): Dxf {
  const dxf: Dxf = {
    layers: new Map(),
    lineTypes: new Map(),
    dimensionStyles: new Map(),
    blocks: new Map(),
    entities: [],
  };
  const tags = bytes.subarray(0, binarySentinel.length).equals(binarySentinel) ? binaryTags(bytes) : textTags(bytes);
  try {
    if (!readSections(dxf, recordsOf(tags))) throw new UnreadableDrawing('broken', 'the drawing breaks off');
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableDrawing('broken', 'the drawing breaks off');
    throw error;
  }
  return dxf;
}

/** Groups from one code 0 to the next. */
function* recordsOf(tags: Iterable<Tag>): Generator<Entity> {
  let [records, count] = [0, 0];
  let open: { type: string; list: Tag[] } | null = null;
  const take = ({ type, list }: { type: string; list: Tag[] }) => ({ type, tags: new Tags(list), vertices: [] });
  for (const tag of tags) {
    count += 1;
    if (records > mostRecords || count > mostTags) throw new UnreadableDrawing('tooComplex', 'too many records');
    if (tag.code !== 0) open?.list.push(tag);
    else {
      if (open) yield take(open);
      open = { type: tag.text, list: [] };
      records += 1;
    }
  }
  if (open) yield take(open);
}

/** Whether the section of entities was there and had its end. */
function readSections(dxf: Dxf, records: Iterable<Entity>): boolean {
  let [section, whole] = ['', false];
  let block: Block | null = null;
  for (const record of records) {
    if (record.type === 'SECTION') section = record.tags.text(2)?.trim() ?? '';
    else if (record.type === 'ENDSEC') {
      whole ||= section === 'ENTITIES';
      section = '';
    } else if (section === 'TABLES') readTable(dxf, record);
    else if (section === 'ENTITIES') addEntity(dxf.entities, record);
    else if (section === 'BLOCKS') {
      if (record.type === 'BLOCK') block = openBlock(dxf, record.tags);
      else if (record.type === 'ENDBLK') block = null;
      else if (block) addEntity(block.entities, record);
    }
  }
  return whole;
}

function openBlock(dxf: Dxf, tags: Tags): Block {
  const block: Block = { base: tags.point(10) ?? { x: 0, y: 0 }, entities: [] };
  dxf.blocks.set(nameKey(tags.text(2) ?? ''), block);
  return block;
}

function readTable(dxf: Dxf, { type, tags }: Entity): void {
  const name = nameKey(tags.text(2) ?? '');
  if (type === 'LAYER') dxf.layers.set(name, readLayer(tags));
  else if (type === 'LTYPE') dxf.lineTypes.set(name, readLineType(tags));
  else if (type === 'DIMSTYLE') dxf.dimensionStyles.set(name, readTextHeight(tags));
}

function addEntity(entities: Entity[], entity: Entity): void {
  const last = entities.at(-1);
  if (entity.type === 'VERTEX' && last?.type === 'POLYLINE') last.vertices.push(entity);
  else if (entity.type !== 'SEQEND') entities.push(entity);
}
