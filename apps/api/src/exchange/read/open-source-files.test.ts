import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildZip } from '../../testing/build-zip.ts';
import { listAll } from './byte-streams.ts';
import { openSourceFiles } from './open-source-files.ts';

const empty = '<КоммерческаяИнформация/>';
const catalogue = '<КоммерческаяИнформация><Классификатор/><Каталог/></КоммерческаяИнформация>';
const orders = '<КоммерческаяИнформация><Документ/></КоммерческаяИнформация>';

describe('openSourceFiles', () => {
  let folder = '';
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const order = async (...paths: string[]) => {
    const source = await openSourceFiles(paths);
    source.close();
    return source.files.map((file) => file.name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'svodka-read-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('orders a folder so that what is referred to comes first', async () => {
    for (const name of ['rests___1f.xml', 'prices___2a.xml', 'offers0_1.xml', 'import0_10.xml', 'import0_2.xml'])
      put(name, empty);
    put('a.xml', orders);
    put('z выгрузка.XML', catalogue);
    put('import_files/1.jpg', 'jpg');
    expect(await order(folder)).toEqual([
      'import0_2.xml',
      'import0_10.xml',
      'z выгрузка.XML',
      'offers0_1.xml',
      'prices___2a.xml',
      'rests___1f.xml',
      'a.xml',
    ]);
  });

  it('reads an archive as the folder it holds, also within a folder', async () => {
    const zip = buildZip([
      { name: 'webdata/offers.xml', content: empty },
      { name: 'webdata/import.xml', content: catalogue },
      { name: 'webdata/import_files/1.jpg', content: 'picture' },
    ]);
    put('upload/data.zip', zip);
    expect(await order(join(folder, 'upload/data.zip'))).toEqual(['webdata/import.xml', 'webdata/offers.xml']);
    const source = await openSourceFiles([folder]);
    expect(source.files.map((file) => file.name)).toEqual(['upload/webdata/import.xml', 'upload/webdata/offers.xml']);
    expect(Buffer.concat(await listAll(source.files[0]?.open() ?? nothing())).toString()).toBe(catalogue);
    const picture = await source.openPicture('import_files/1.jpg');
    expect(Buffer.concat(await listAll(picture ?? nothing())).toString()).toBe('picture');
    source.close();
  });

  it('finds a picture beside a file and never outside of its folder', async () => {
    put('secret.jpg', 'secret');
    const file = put('exchange/import.xml', catalogue);
    put('exchange/import_files/1.jpg', 'picture');
    symlinkSync(join(folder, 'secret.jpg'), join(folder, 'exchange/link.jpg'));
    const source = await openSourceFiles([file]);
    expect(await source.openPicture('import_files\\1.jpg')).not.toBeNull();
    for (const path of ['../secret.jpg', 'link.jpg', '/etc/passwd', 'nothing.jpg', 'import_files']) {
      expect(await source.openPicture(path), path).toBeNull();
    }
  });

  it('refuses what is not there', async () => {
    await expect(openSourceFiles([join(folder, 'none.xml')])).rejects.toMatchObject({ code: 'file-missing' });
    await expect(openSourceFiles(['a\0b'])).rejects.toMatchObject({ code: 'file-missing' });
    put('bad.zip', 'PK\x03\x04 not a zip');
    await expect(openSourceFiles([join(folder, 'bad.zip')])).rejects.toMatchObject({ code: 'zip-damaged' });
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
