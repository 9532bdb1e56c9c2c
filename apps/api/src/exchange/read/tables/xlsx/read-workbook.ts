import type { OpenZip } from '../../zip/index.ts';
import { partNamed, readPart, requiredPart } from './read-parts.ts';

export interface Sheet {
  readonly name: string;
  /** Path of its part in the archive. */
  readonly path: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 rather than 1900, as old Macintosh files do. */
  readonly from1904: boolean;
}

export async function readWorkbook(zip: OpenZip): Promise<Workbook> {
  const targets = await readTargets(zip);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readPart(requiredPart(zip, 'xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      // `r:id` reaches us by its local name; the sheet's own number is `sheetId`.
      const path = targets.get(attributes.get('id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attributes.get('name') ?? '', path, hidden: /hidden/i.test(attributes.get('state') ?? '') });
    },
  });
  return { sheets, from1904 };
}

/** Which part each relation of the workbook points at. */
async function readTargets(zip: OpenZip): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const part = partNamed(zip, 'xl/_rels/workbook.xml.rels');
  if (part === undefined) return targets;
  await readPart(part, {
    open(name, attributes) {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || target === undefined) return;
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}
