import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { listAll } from '../byte-streams.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openTable, readTable } from './open-table.ts';

const csv = (text: string, encoding = 'utf-8') => ({ fileName: 'a.csv', bytes: iconv.encode(text, encoding) });
const rows = (text: string, encoding?: string) => listAll(readTable(csv(text, encoding)));

describe('readTable of CSV', () => {
  const expected = [
    { row: 2, cells: { Клиент: 'ООО «Прибор»', Сумма: '1\u00a0234,50' } },
    { row: 3, cells: { Клиент: 'АО "Узел"', Сумма: '5' } },
  ];

  it.each([
    [';', 'utf-8'],
    [';', 'windows-1251'],
    [',', 'utf-8'],
    ['\t', 'windows-1251'],
    ['\t', 'utf-16le'],
  ])('separated by %j in %s reads the same', async (separator, encoding) => {
    const text = `Клиент${separator}Сумма\r\nООО «Прибор»${separator}"1\u00a0234,50"\r\n"АО ""Узел"""${separator}5\r\n`;
    expect(await rows(encoding === 'utf-16le' ? `\ufeff${text}` : text, encoding)).toEqual(expected);
  });

  it('is read with and without a byte order mark, with any line ends, with no end to the last line', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await rows(`\ufeffa;b${end}1;2${end}3;4`)).toEqual(await rows('a;b\n1;2\n3;4\n'));
    }
  });

  it('keeps line breaks and separators inside quotes, and counts rows as a spreadsheet does', async () => {
    expect(await rows('a;b\n"1\n;2";x\n\n;\n3;y\n')).toEqual([
      { row: 2, cells: { a: '1\n;2', b: 'x' } },
      { row: 5, cells: { a: '3', b: 'y' } },
    ]);
  });

  it('keeps quotes that only belong to a name', async () => {
    expect(await rows('Клиент;ИНН\nООО "Прибор";7707083893\n')).toMatchObject([{ cells: { Клиент: 'ООО "Прибор"' } }]);
  });

  it('is not misled by decimal commas', async () => {
    expect(await rows('Артикул;Цена;Остаток\nA,1;1,50;2,5\nB,2;2,50;3,5\n')).toHaveLength(2);
    expect((await openTable(csv('Артикул;Цена\nA;1,50\nB;2,50\n'))).headers).toEqual(['Артикул', 'Цена']);
    expect((await openTable(csv('sep=,\nАртикул,Цена\nA,1\n'))).headers).toEqual(['Артикул', 'Цена']);
  });

  it('finds the header below a title and names what has no name', async () => {
    const table = await openTable(csv('Отчёт за март;;;\n;;;\nНомер;Сумма;;Сумма\n1;2;3;4;5\n'));
    expect(table).toMatchObject({ headerRow: 3, headers: ['Номер', 'Сумма', 'C', 'Сумма (D)'] });
    expect(await listAll(table.rows())).toEqual([
      { row: 4, cells: { Номер: '1', Сумма: '2', C: '3', 'Сумма (D)': '4', E: '5' } },
    ]);
  });

  it('is not misled by a title in two cells, nor by a header that is partly numbers', async () => {
    const header = async (text: string) => (await openTable(csv(text))).headerRow;
    expect(await header('Отчёт;за март;\nНомер;Клиент;Сумма\n1;Прибор;5\n')).toBe(2);
    expect(await header('Клиент;2025;2026\nПрибор;1;2\n')).toBe(1);
    expect(await header('Клиент\nПрибор\n')).toBe(1);
  });

  it('is read to its end when line ends change halfway', async () => {
    expect(await rows('a;b\r\n1;2\n3;4\r\n5;6')).toHaveLength(3);
  });

  it('whatever the bytes, gives rows or a refusal, never another error', async () => {
    const alphabet = fc.constantFrom(
      ...Buffer.from('ab;,"\t\r\n= 1.\0'),
      0xd0,
      0x9f,
      0xff,
      0xef,
      0xbb,
      0xbf,
      0x50,
      0x4b,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(alphabet, { maxLength: 200 }), async (bytes) => {
        try {
          await listAll(readTable({ fileName: 'a', bytes: Uint8Array.from(bytes) }));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says that the encoding broke, however far into the file', async () => {
    const bytes = Buffer.concat([Buffer.from('Клиент;Сумма\n'.repeat(20_000)), Buffer.from([0xff, 0xff, 0x0a])]);
    await expect(listAll(readTable({ fileName: 'a', bytes }))).rejects.toMatchObject({ code: 'encoding-broken' });
  });

  it('takes a hostile header for a name', async () => {
    const [row] = await rows('__proto__;constructor\n1;2\n');
    expect(Object.entries(row?.cells ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it('refuses what is no table', async () => {
    const refused = (text: string | Uint8Array) =>
      expect(listAll(readTable({ fileName: 'a', bytes: Buffer.from(text) }))).rejects;
    await refused('').toMatchObject({ code: 'file-empty' });
    await refused('\n\n;;\n').toMatchObject({ code: 'table-header-missing' });
    await refused('a;b\n1;"2\n3;4\n').toMatchObject({ code: 'csv-malformed' });
    await refused(`a;b\n"${'1'.repeat(3_000_000)}`).toMatchObject({ code: 'csv-malformed' });
    await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex')).toMatchObject({ code: 'xls-old' });
    await refused('<html><table></table>').toMatchObject({ code: 'table-unknown-format' });
    await refused('a;'.repeat(2000)).toMatchObject({ code: 'table-too-wide' });
    await expect(listAll(readTable({ fileName: 'a', path: '/none/a.csv' }))).rejects.toMatchObject({
      code: 'file-missing',
    });
  });
});
