import { describe, expect, it } from 'vitest';
import { ofKind, readFixture, readXml } from './read-fixture.ts';

const root = 'КоммерческаяИнформация';

describe('readCommerceMl', () => {
  it('reads a catalogue in windows-1251, whatever the chunks', async () => {
    const whole = await readFixture('catalogue-windows-1251.xml');
    expect(await readFixture('catalogue-windows-1251.xml', 1)).toEqual(whole);
    expect(whole.map((record) => record.kind)).toEqual([
      'schema',
      'catalogue',
      'warning',
      'product',
      'product',
      'product',
      'product',
      'warning',
      'group',
      'group',
      'group',
      'property',
      'property',
      'property',
    ]);
    expect(ofKind(whole, 'schema')).toMatchObject([{ version: '2.10', generatedAt: '2026-03-02T08:15:00' }]);
    expect(ofKind(whole, 'catalogue')).toMatchObject([{ externalId: 'cat-1', changesOnly: false }]);
  });

  it('keeps every part of a product', async () => {
    const [product] = ofKind(await readFixture('catalogue-windows-1251.xml'), 'product');
    expect(product).toMatchObject({
      externalId: 'p-1',
      characteristicId: 'v-1',
      article: 'СНЦ23-7/14Р-1-В',
      barcode: '4600000000017',
      name: 'Розетка приборная СНЦ23-7/14Р',
      groupExternalIds: ['g-2', 'g-3'],
      description: 'Розетка & кожух <в сборе>',
      images: [
        { path: 'import_files/p1/front.jpg', caption: 'Вид спереди' },
        { path: 'import_files/p1/drawing.png', caption: 'Габаритный чертёж' },
      ],
      manufacturer: 'Завод «Разъём»',
      properties: [
        { externalId: 'prop-1', value: 'choice-2' },
        { externalId: 'prop-2', value: '7' },
        { externalId: 'prop-2', value: '14' },
      ],
      taxRates: [{ name: 'НДС', rate: '22', rateBasisPoints: 2200 }],
      characteristics: [{ name: 'Покрытие', value: 'Кадмий' }],
      requisites: { Вес: '0,12' },
      status: null,
    });
  });

  it('reads the unit alike in its three shapes', async () => {
    const products = ofKind(await readFixture('catalogue-windows-1251.xml'), 'product');
    expect(products.map((product) => product.unit)).toEqual([
      { name: 'шт', code: '796' },
      { name: 'м', code: '006' },
      { name: 'шт', code: '796' },
      null,
    ]);
    expect(products.map((product) => product.status)).toEqual([null, 'new', 'changed', 'deleted']);
  });

  it('sends a group before its children even where the file names it after them', async () => {
    const groups = ofKind(await readFixture('catalogue-windows-1251.xml'), 'group');
    expect(groups.map((group) => [group.externalId, group.parentExternalId])).toEqual([
      ['g-1', null],
      ['g-2', 'g-1'],
      ['g-3', 'g-2'],
    ]);
  });

  it('says what it left out, and where', async () => {
    const warnings = ofKind(await readFixture('catalogue-windows-1251.xml'), 'warning');
    expect(warnings).toMatchObject([
      { code: 'picture-path-unsafe', value: '../../etc/passwd', subjectExternalId: 'p-1#v-1', line: 21 },
      { code: 'id-missing', value: 'Без идентификатора', subjectExternalId: null },
    ]);
  });

  it.each([
    'urn:1C.ru:commerceml_2',
    'urn:1C.ru:commerceml_205',
    'urn:1C.ru:commerceml_210',
    'urn:1C.ru:commerceml_3',
    '',
  ])('reads by local names in the namespace "%s"', async (namespace) => {
    const declared = namespace === '' ? '' : ` xmlns="${namespace}"`;
    const records = await readXml(
      `<${root}${declared}><Каталог><Товары><Товар><Ид>1</Ид></Товар></Товары></Каталог></${root}>`,
    );
    expect(records.map((record) => record.kind)).toEqual(['schema', 'catalogue', 'warning', 'product']);
  });

  it('reads several documents one after another in one file', async () => {
    const one = `<?xml version="1.0" encoding="UTF-8"?>\n<${root}><Контрагенты><Контрагент><Ид>1</Ид></Контрагент></Контрагенты></${root}>`;
    const records = await readXml(`\ufeff${one}\n\ufeff${one}${one}`);
    expect(records.map((record) => record.kind)).toEqual([
      'schema',
      'counterparty',
      'schema',
      'counterparty',
      'schema',
      'counterparty',
    ]);
  });

  it('reads empty elements as nothing', async () => {
    expect(await readXml(`<${root}/>`)).toHaveLength(1);
    const records = await readXml(
      `<${root}><Каталог/><ПакетПредложений><Предложения/></ПакетПредложений><Документ/></${root}>`,
    );
    expect(records.map((record) => record.kind)).toEqual(['schema', 'catalogue', 'offerPackage', 'warning']);
  });
});
