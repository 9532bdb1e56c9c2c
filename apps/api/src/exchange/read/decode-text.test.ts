import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { bytesOf, listAll } from './byte-streams.ts';
import { decodeBytes, decodeText } from './decode-text.ts';

const russian = 'Плательщик=ООО «Разъём», Каменск-Уральский\r\n';
const decoded = async (bytes: Uint8Array, size?: number, declared?: string) =>
  (await listAll(decodeText(bytesOf(bytes, size), declared === undefined ? {} : { declared }))).join('');

describe('decodeText', () => {
  it.each([1, 2, 3, 7, 64 * 1024])('reads every encoding the same whatever the chunks (%i bytes)', async (size) => {
    const long = `<?xml version="1.0"?>${'<a/>'.repeat(400)}${russian.repeat(30)}`;
    for (const encoding of ['utf-8', 'windows-1251', 'utf-16le']) {
      const bytes = iconv.encode(long, encoding, { addBOM: encoding === 'utf-16le' });
      expect(await decoded(bytes, size), encoding).toBe(long);
    }
  });

  it('drops a byte order mark', async () => {
    expect(await decoded(iconv.encode(russian, 'utf-8', { addBOM: true }))).toBe(russian);
  });

  it('reads cp866 where the header says DOS', async () => {
    const text = 'Плательщик=ООО "Разъём"';
    expect(await decoded(iconv.encode(text, 'cp866'), undefined, 'DOS')).toBe(text);
    expect(decodeBytes(iconv.encode(text, 'cp866'), { declared: 'DOS' })).toEqual({ text, encoding: 'cp866' });
  });

  it('believes the bytes rather than a header that lies', async () => {
    const lie = `<?xml version="1.0" encoding="windows-1251"?><a>${russian}</a>`;
    expect(await decoded(Buffer.from(lie))).toBe(lie);
    const otherLie = lie.replace('windows-1251', 'UTF-8');
    expect(await decoded(iconv.encode(otherLie, 'windows-1251'))).toBe(otherLie);
  });

  it('decides when Cyrillic first appears far into the file', async () => {
    const late = `${'a'.repeat(200_000)}${russian}`;
    expect(await decoded(iconv.encode(late, 'windows-1251'), 1000)).toBe(late);
    expect(await decoded(Buffer.from(late), 1000)).toBe(late);
  });

  it('refuses a text whose letters were lost before it reached us, but not one stray sign', async () => {
    const lost = Buffer.from(russian.replace(/[а-яё]/gi, '\ufffd').repeat(10));
    await expect(decoded(lost)).rejects.toMatchObject({ code: 'text-lost' });
    expect(() => decodeBytes(lost)).toThrow(expect.objectContaining({ code: 'text-lost' }));
    expect(await decoded(Buffer.from(`${russian}\ufffd`))).toContain('Плательщик');
  });

  it('refuses what is no text: nothing at all, zero bytes, UTF-8 that breaks off in the middle', async () => {
    await expect(decoded(Buffer.alloc(0))).rejects.toMatchObject({ code: 'file-empty' });
    await expect(decoded(Buffer.from([0x89, 0x50, 0, 0, 0, 13]))).rejects.toMatchObject({ code: 'file-binary' });
    const broken = Buffer.concat([Buffer.from(russian.repeat(1000)), Buffer.from([0xff, 0xff])]);
    await expect(decoded(broken)).rejects.toMatchObject({ code: 'encoding-broken' });
  });
});
