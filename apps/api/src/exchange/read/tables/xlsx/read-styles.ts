import type { OpenZip } from '../../zip/index.ts';
import { partNamed, readPart } from './read-parts.ts';

/** How a number in a cell is meant: as a number, a day, or a code of so many digits («КПП» shown with its zeros). */
export type NumberStyle =
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'code'; readonly digits: number };

const plain: NumberStyle = { kind: 'number' };

/** Styles by their number, as the attribute `s` of a cell names them. */
export async function readStyles(zip: OpenZip): Promise<readonly NumberStyle[]> {
  const part = partNamed(zip, 'xl/styles.xml');
  const formats = new Map<string, string>();
  const styles: NumberStyle[] = [];
  let inCellFormats = false;
  if (part === undefined) return styles;
  await readPart(part, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) styles.push(styleOf(attributes.get('numFmtId') ?? '0', formats));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

function styleOf(id: string, formats: ReadonlyMap<string, string>): NumberStyle {
  const code = formats.get(id);
  if (code === undefined) return isBuiltInDay(Number(id)) ? { kind: 'day' } : plain;
  if (/^0{2,}$/.test(code)) return { kind: 'code', digits: code.length };
  return isDayFormat(code) ? { kind: 'day' } : plain;
}

/** ECMA-376, 18.8.30: the formats that need no text of their own. */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** A format shows a day when letters of a day are left after literals, colours and conditions are taken out. */
export function isDayFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general|standard/i.test(bare) && /[ymdhs]/i.test(bare);
}
