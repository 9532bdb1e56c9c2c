import { decodeText } from '../../decode-text.ts';
import { UnreadableFile } from '../../unreadable-file.ts';
import { defaultXmlLimits, parseXml, type XmlHandler } from '../../xml/index.ts';
import type { ZipEntry } from '../../zip/index.ts';
import type { RawRow } from '../source.ts';
import { numberText } from './cell-text.ts';
import type { NumberStyle } from './read-styles.ts';

const columnsMax = 16_384;

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** Rows of a sheet as they stream by; a formula gives its stored result. */
export async function* readSheet(entry: ZipEntry, context: SheetContext): AsyncGenerator<RawRow> {
  const rows = collectRows(context);
  const parser = parseXml(rows, defaultXmlLimits);
  for await (const text of decodeText(entry.open())) {
    parser.write(text);
    yield* rows.take();
  }
  parser.end();
  yield* rows.take();
}

interface RowCollector extends XmlHandler {
  take(): readonly RawRow[];
}

function collectRows(context: SheetContext): RowCollector {
  let ready: RawRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell: OpenCell | null = null;
  let inValue = false;
  return {
    open(name, attributes, line) {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        cells = [];
      }
      if (name === 'c') cell = openCell(attributes, cells.length, line);
      if (name === 'v' || name === 't') inValue = true;
    },
    text(text) {
      if (inValue && cell !== null) cell.value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && cell !== null) {
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = cellText(cell, context);
        cell = null;
      }
      if (name === 'row') ready.push({ row, cells });
    },
    take() {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

function openCell(attributes: ReadonlyMap<string, string>, next: number, line: number): OpenCell {
  const letters = /^[A-Z]{1,3}/.exec(attributes.get('r')?.toUpperCase() ?? '')?.[0];
  const column = letters === undefined ? next : columnIndex(letters);
  if (column >= columnsMax) throw new UnreadableFile('table-too-wide', { column }, { line });
  return { column, type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), value: '' };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: OpenCell, context: SheetContext): string {
  const { value, type } = cell;
  if (type === 's') return (context.strings[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace(/(?:\.\d+)?Z$/, '');
  if (type !== 'n') return value.trim();
  return numberText(value, context.styles[cell.style] ?? { kind: 'number' }, context.from1904);
}
