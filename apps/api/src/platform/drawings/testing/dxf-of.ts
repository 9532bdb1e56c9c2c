type Group = readonly [code: number, value: string | number];

const lines = (groups: readonly Group[]) => groups.map(([code, value]) => `${code}\n${value}\n`).join('');

/** One entity on layer 0 unless its groups say otherwise. */
export function entity(type: string, ...groups: readonly Group[]): string {
  return lines([[0, type], ...(groups.some(([code]) => code === 8) ? [] : [[8, '0'] as const]), ...groups]);
}

export interface DxfParts {
  readonly version?: string;
  readonly codePage?: string;
  readonly tables?: string;
  /** Their entities by name. */
  readonly blocks?: Readonly<Record<string, string>>;
}

/** A whole text DXF of these entities. */
export function dxfOf(entities: string, { version = 'AC1027', codePage, tables, blocks = {} }: DxfParts = {}): string {
  const page: Group[] = codePage
    ? [
        [9, '$DWGCODEPAGE'],
        [3, codePage],
      ]
    : [];
  const header = lines([[9, '$ACADVER'], [1, version], ...page]);
  const definitions = Object.entries(blocks).map(
    ([name, content]) =>
      `${lines([
        [0, 'BLOCK'],
        [8, '0'],
        [2, name],
        [10, 0],
        [20, 0],
      ])}${content}${lines([[0, 'ENDBLK']])}`,
  );
  const sections = { HEADER: header, TABLES: tables ?? '', BLOCKS: definitions.join(''), ENTITIES: entities };
  const written = Object.entries(sections).map(
    ([name, body]) =>
      `${lines([
        [0, 'SECTION'],
        [2, name],
      ])}${body}${lines([[0, 'ENDSEC']])}`,
  );
  return `${written.join('')}${lines([[0, 'EOF']])}`;
}

/** The same drawing in the binary form that AutoCAD writes since R13. */
export function binaryOf(text: string): Buffer {
  const parts: Buffer[] = [Buffer.from('AutoCAD Binary DXF\r\n\x1a\0', 'latin1')];
  const written = text.trimEnd().split('\n');
  for (let at = 0; at + 1 < written.length; at += 2) {
    const [code, value] = [Number(written[at]), written[at + 1] ?? ''];
    const head = Buffer.alloc(2);
    head.writeInt16LE(code);
    parts.push(head, binaryValue(code, value));
  }
  return Buffer.concat(parts);
}

function binaryValue(code: number, value: string): Buffer {
  const body = Buffer.alloc(code >= 60 && code < 80 ? 2 : 8);
  if (code >= 10 && code < 60) body.writeDoubleLE(Number(value));
  else if (code >= 60 && code < 80) body.writeInt16LE(Number(value));
  else return Buffer.from(`${value}\0`);
  return body;
}
