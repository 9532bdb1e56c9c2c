import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { buildZip, type ZipPart } from '../../../testing/build-zip.ts';
import { listAll } from '../byte-streams.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { openZip } from './open-zip.ts';

const text = 'Розетка приборная '.repeat(50);
const refusal = (parts: readonly ZipPart[]) => expect(openZip(buildZip(parts))).rejects;

describe('openZip', () => {
  it('reads files by name, in any order, names in cp866 too', async () => {
    const name = iconv.encode('Выгрузка/импорт.xml', 'cp866');
    const zip = await openZip(
      buildZip([
        { name, content: text },
        { name: 'a\\b.txt', content: 'b' },
        { name: 'dir/', content: '' },
      ]),
    );
    expect(zip.entries.map((entry) => entry.name)).toEqual(['Выгрузка/импорт.xml', 'a/b.txt']);
    expect(Buffer.concat(await listAll(zip.entries[1]?.open() ?? fail())).toString()).toBe('b');
    expect(Buffer.concat(await listAll(zip.entries[0]?.open() ?? fail())).toString()).toBe(text);
    zip.close();
  });

  it.each(['../etc/passwd', 'a/../../b', '/etc/passwd', 'C:\\windows\\a', '..\\a', 'a\0.xml', 'a/.. /b'])(
    'refuses the whole archive for the path %j',
    async (name) => refusal([{ name, content: 'x' }]).toMatchObject({ code: 'zip-path-unsafe' }),
  );

  it('refuses bombs by what they declare and by what they share', async () => {
    await refusal([{ name: 'zeros', content: Buffer.alloc(20_000_000) }]).toMatchObject({ code: 'zip-bomb' });
    await refusal([{ name: 'a', content: 'x', declaredSize: 0xfffffff0 }]).toMatchObject({ code: 'zip-bomb' });
    await expect(openZip(buildZip([{ name: 'a', content: text }]), { totalBytesMax: 100 })).rejects.toMatchObject({
      code: 'zip-bomb',
    });
    await expect(
      openZip(
        buildZip([
          { name: 'a', content: '' },
          { name: 'b', content: '' },
        ]),
        { entriesMax: 1 },
      ),
    ).rejects.toMatchObject({
      code: 'zip-entries-too-many',
    });
  });

  it('stops a file that is longer than it declares', async () => {
    const zip = await openZip(buildZip([{ name: 'a', content: text, declaredSize: 10 }]));
    await expect(listAll(zip.entries[0]?.open() ?? fail())).rejects.toMatchObject({ code: 'zip-damaged' });
    zip.close();
  });

  it('refuses encrypted files and passes over links', async () => {
    await refusal([{ name: 'a', content: 'x', encrypted: true }]).toMatchObject({ code: 'zip-encrypted' });
    const zip = await openZip(buildZip([{ name: 'a', content: '/etc/passwd', symbolicLink: true }]));
    expect(zip.entries).toEqual([]);
    zip.close();
  });

  it('any damage to an archive gives files or a refusal, never another error', async () => {
    const original = buildZip([
      { name: 'import.xml', content: text },
      { name: 'offers.xml', content: text.repeat(3) },
    ]);
    const edit = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), fc.nat(40), async (edits, cut) => {
        const bytes = Buffer.from(original.subarray(0, original.length - (cut > 20 ? cut : 0)));
        for (const [at, byte] of edits) if (at < bytes.length) bytes[at] = byte;
        try {
          const zip = await openZip(bytes, { totalBytesMax: 1_000_000 });
          for (const entry of zip.entries) await listAll(entry.open());
          zip.close();
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function fail(): never {
  throw new Error('the archive has fewer files than it should');
}
