import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dxfOf, entity } from '../../platform/drawings/testing/dxf-of.ts';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { importFiles } from '../index.ts';
import { importJob } from '../testing/index.ts';

let app: TestApp;
let png: Buffer;
beforeAll(async () => {
  app = await testApp();
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3366cc' } })
    .png()
    .toBuffer();
});
afterAll(() => app.close());

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'svodka-pictures-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const pictureFiles = async () => {
  const rows = await app.deps.db
    .selectFrom('ProductFile')
    .innerJoin('Product', 'Product.id', 'ProductFile.productId')
    .innerJoin('File', 'File.id', 'ProductFile.fileId')
    .select(['Product.article', 'ProductFile.kind', 'File.name', 'File.hasThumbnail'])
    .orderBy('File.name')
    .execute();
  return rows;
};

it('pictures come with their products; a corrupt one and a missing one are told by name', async () => {
  const item = (paths: string[]) => paths.map((path) => `<Картинка>${path}</Картинка>`).join('');
  const folder = folderOf({
    'import_files/front.png': png,
    'import_files/cut.png': png.subarray(0, 60),
    'import.xml': `<КоммерческаяИнформация ВерсияСхемы="2.05"><Каталог СодержитТолькоИзменения="true"><Ид>c</Ид><Товары><Товар>
      <Ид>p1</Ид><Артикул>СНЦ-23</Артикул><Наименование>Розетка</Наименование>${item(['import_files/front.png', 'import_files/cut.png', 'import_files/none.png'])}
      </Товар></Товары></Каталог></КоммерческаяИнформация>`,
  });
  const job = { kind: 'commerceml', paths: [folder] } as const;
  const report = await importJob(app, job);
  expect(report.warnings.map(({ code }) => code)).toEqual(['picture-unreadable', 'picture-missing']);
  expect(report.warnings[0]?.message).toContain('import_files/cut.png');
  expect(await pictureFiles()).toEqual([{ article: 'СНЦ-23', kind: 'photo', name: 'front.png', hasThumbnail: true }]);
  const product = await app.deps.db.selectFrom('Product').select(['pictureId', 'version']).executeTakeFirstOrThrow();
  expect(product.pictureId).not.toBeNull();
  expect(await importJob(app, job)).toMatchObject({ updated: 0, unchanged: 1 });
  expect(await app.deps.db.selectFrom('Product').select('version').executeTakeFirst()).toEqual({
    version: product.version,
  });
});

it('a folder of pictures and drawings is matched to articles by name, once', async () => {
  const other = await sharp(png).resize(20).png().toBuffer();
  const folder = folderOf({
    'СНЦ-23_вид сбоку.png': other,
    'снц-23 чертёж.dxf': dxfOf(entity('CIRCLE', [40, 5])),
    'снц-23 обрыв.dxf': dxfOf(entity('CIRCLE', [40, 6])).slice(0, -20),
    'Другое.png': png,
    'readme.md': '-',
  });
  const report = await importFiles(app.deps, folder);
  expect(report).toMatchObject({ read: 5, created: 2, refusedCount: 3 });
  expect(report.refused.map(({ code }) => code)).toEqual(['file-unmatched', 'file-unmatched', 'picture-unreadable']);
  const files = await pictureFiles();
  expect(files.map(({ kind }) => kind).toSorted()).toEqual(['drawing', 'photo', 'photo']);
  expect(await importFiles(app.deps, folder)).toMatchObject({ created: 0, unchanged: 2 });
});
