import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildZip } from '../../../../testing/build-zip.ts';
import { listAll } from '../../byte-streams.ts';
import { UnreadableFile } from '../../unreadable-file.ts';
import { openTable, readTable } from '../open-table.ts';
import { listSheets } from './read-xlsx.ts';

const table = (bytes: Uint8Array) => ({ fileName: 'a.xlsx', bytes });

async function workbookBytes(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const hidden = book.addWorksheet('Служебный', { state: 'hidden' });
  hidden.addRow(['не то']);
  const sheet = book.addWorksheet('Заказы');
  sheet.addRow(['Номер', 'Дата', 'Момент', 'Сумма', 'Формула', 'КПП', 'Текст', 'Да']);
  const row = sheet.addRow([
    '214',
    new Date(Date.UTC(2026, 1, 28)),
    new Date(Date.UTC(2026, 1, 28, 9, 5, 7)),
    0.1 + 0.2,
    { formula: 'D2*2', result: 1234567.89 },
    50101001,
    { richText: [{ text: 'две ' }, { text: 'части' }] },
    true,
  ]);
  row.getCell(2).numFmt = 'dd.mm.yyyy';
  row.getCell(3).numFmt = 'dd.mm.yyyy hh:mm';
  row.getCell(4).numFmt = '# ##0.00"р. за день"';
  row.getCell(6).numFmt = '000000000';
  sheet.getCell('A5').value = 7707083893;
  book.addWorksheet('Оплаты').addRow(['Дата', 'Сумма']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('readTable of XLSX', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await workbookBytes();
  });

  it('gives days in ISO form, numbers as typed, results of formulas, codes with their zeros', async () => {
    expect(await listAll(readTable(table(bytes)))).toEqual([
      {
        row: 2,
        cells: {
          Номер: '214',
          Дата: '2026-02-28',
          Момент: '2026-02-28T09:05:07',
          Сумма: '0.3',
          Формула: '1234567.89',
          КПП: '050101001',
          Текст: 'две части',
          Да: 'true',
        },
      },
      { row: 5, cells: expect.objectContaining({ Номер: '7707083893', Дата: '' }) },
    ]);
  });

  it('reads the first sheet that is shown, or the one asked for', async () => {
    expect(await listSheets(bytes)).toEqual(['Заказы', 'Оплаты']);
    expect((await openTable(table(bytes), { sheet: 'Оплаты' })).headers).toEqual(['Дата', 'Сумма']);
    await expect(openTable(table(bytes), { sheet: 'Нет' })).rejects.toMatchObject({ code: 'xlsx-sheet-missing' });
  });

  it('reads cells that say nothing of their place, and texts within the sheet', async () => {
    const zip = buildZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook><workbookPr date1904="1"/><sheets><sheet name="1"/></sheets></workbook>',
      },
      { name: 'xl/styles.xml', content: '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>' },
      {
        name: 'xl/worksheets/sheet1.xml',
        content:
          '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' +
          '<x:row><x:c s="0"><x:v>42062</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    ]);
    expect(await listAll(readTable(table(zip)))).toEqual([{ row: 2, cells: { a: '2019-02-28' } }]);
  });

  it('refuses bombs, archives that are no workbook, and cells beyond any sheet', async () => {
    const refused = (zip: Uint8Array) => expect(listAll(readTable(table(zip)))).rejects;
    const sheet = (content: string | Uint8Array) =>
      buildZip([
        { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="1"/></sheets></workbook>' },
        { name: 'xl/worksheets/sheet1.xml', content },
      ]);
    await refused(sheet(Buffer.alloc(50_000_000, 0x20))).toMatchObject({ code: 'zip-bomb' });
    await refused(sheet('<!DOCTYPE a><worksheet/>')).toMatchObject({ code: 'xml-doctype' });
    await refused(sheet('<worksheet><row><c r="ZZZ1"><v>1</v></c></row></worksheet>')).toMatchObject({
      code: 'table-too-wide',
    });
    await refused(buildZip([{ name: 'a.xml', content: '<a/>' }])).toMatchObject({ code: 'xlsx-malformed' });
    await refused(bytes.subarray(0, 3000)).toMatchObject({ code: 'zip-damaged' });
  });

  it('any damage gives rows or a refusal, never another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (edits) => {
          const damaged = Buffer.from(bytes);
          for (const [at, byte] of edits) damaged[at % damaged.length] = byte;
          try {
            await listAll(readTable(table(damaged)));
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
