import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixturePath } from '../../fixtures/index.ts';
import { bytesOf } from '../byte-streams.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readCommerceMl } from './read-commerceml.ts';
import { readXml } from './read-fixture.ts';

const root = 'КоммерческаяИнформация';

async function refusalOf(xml: string | Uint8Array): Promise<{ code: string; millis: number; error: UnreadableFile }> {
  const start = performance.now();
  try {
    await readXml(xml);
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, millis: performance.now() - start, error };
    throw error;
  }
  throw new Error('the file was accepted');
}

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

describe('an XML file cannot hurt the reader', () => {
  it.each([
    [
      'entity bomb',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]><${root}>&l9;</${root}>`,
      'xml-doctype',
    ],
    [
      'file read',
      `<!-- c --><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><${root}>&e;</${root}>`,
      'xml-doctype',
    ],
    ['endless DOCTYPE', `<!doctype x [${'<!ENTITY a "b">'.repeat(200_000)}`, 'xml-doctype'],
    ['entity of its own', `<${root}>&e;</${root}>`, 'xml-malformed'],
    ['depth of 100 000', `<${root}>${'<Группы>'.repeat(100_000)}`, 'xml-too-deep'],
    ['depth within a record', `<${root}><Документ>${'<Документ>'.repeat(100_000)}`, 'xml-too-deep'],
    [
      'attributes',
      `<${root} ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
      'xml-attributes-too-many',
    ],
    ['long attribute', `<${root} a="${'a'.repeat(100_000)}"/>`, 'xml-text-too-long'],
    ['comments before the root', `${'<!--a-->'.repeat(50_000)}<!DOCTYPE x>`, 'xml-doctype'],
  ])('%s is refused in under 100 ms', async (_name, xml, code) => {
    const refused = await refusalOf(xml);
    expect(refused.code).toBe(code);
    expect(refused.millis).toBeLessThan(100);
  });

  it.each([
    ['text', `<${root}><Каталог><Ид>${'a'.repeat(5_000_000)}`],
    ['tag', `<${root}><${'a'.repeat(5_000_000)}`],
    ['comment', `<${root}><!--${'a'.repeat(5_000_000)}`],
    ['entity', `<${root}>&${'a'.repeat(5_000_000)}`],
  ])('a %s without end is refused before it fills the memory', async (_name, xml) => {
    expect((await refusalOf(xml)).code).toBe('xml-text-too-long');
  });

  it('a record without end is refused', async () => {
    expect((await refusalOf(`<${root}><Документ>${'<Ид/>'.repeat(500_000)}`)).code).toBe('xml-record-too-large');
  });

  it('a file cut off says where', async () => {
    const { code, error } = await refusalOf(`<${root}>\n<Каталог>\n<Товары><Товар><Ид>1</Ид>`);
    expect(code).toBe('xml-truncated');
    expect(error.place).toEqual({ line: 3, column: 25 });
  });

  it('what is no CommerceML 2 is told apart', async () => {
    expect((await refusalOf('PK not xml')).code).toBe('xml-not');
    expect((await refusalOf('<html><body/></html>')).code).toBe('commerceml-not');
    expect((await refusalOf(`<${root} ВерсияСхемы="1.05"/>`)).code).toBe('commerceml-version-1');
    expect((await refusalOf(readFileSync(fixturePath('commerceml', 'version-1.xml')))).code).toBe(
      'commerceml-version-1',
    );
  });

  it('any damage to a file gives records or a refusal, never another error', async () => {
    const originals = ['catalogue-windows-1251.xml', 'offers-prefixed.xml', 'orders-container.xml'].map((name) =>
      readFileSync(fixturePath('commerceml', name)),
    );
    const edit = fc.record({ at: fc.nat(9000), cut: fc.nat(60), put: fc.uint8Array({ maxLength: 8 }) });
    const damage = fc.tuple(fc.constantFrom(...originals), fc.array(edit, { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([original, edits]) => {
        let bytes: Buffer = original;
        for (const { at, cut, put } of edits) {
          const start = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
        }
        try {
          for await (const record of readCommerceMl(bytesOf(bytes, 777))) expect(record.kind).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a long file takes the memory of one record', async () => {
    const offer = `<Предложение><Ид>p</Ид><Наименование>${'Розетка '.repeat(20)}</Наименование><Количество>1</Количество></Предложение>\n`;
    async function* generated(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`<${root}><ПакетПредложений><Предложения>`);
      const part = Buffer.from(offer.repeat(500));
      for (let sent = 0; sent < 20_000_000; sent += part.length) yield part;
      yield Buffer.from(`</Предложения></ПакетПредложений></${root}>`);
    }
    let offers = 0;
    let heapMax = 0;
    const heapBefore = process.memoryUsage().heapUsed;
    for await (const record of readCommerceMl(generated())) {
      if (record.kind === 'offer' && ++offers % 5000 === 0) heapMax = Math.max(heapMax, process.memoryUsage().heapUsed);
    }
    expect(offers).toBeGreaterThan(40_000);
    expect(heapMax - heapBefore).toBeLessThan(150_000_000);
  });
});
