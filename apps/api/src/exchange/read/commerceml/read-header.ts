import type { CatalogueRecord, OfferPackageRecord, SchemaRecord } from './record.ts';
import { attributeOf, isTrue, lineOf, type XmlNode } from './xml-node.ts';

/** The direct children of a catalogue or an offer package that describe it; the rest of it is its records. */
export const headerFields: ReadonlySet<string> = new Set([
  'Ид',
  'Наименование',
  'ИдКаталога',
  'ИдКлассификатора',
  'СодержитТолькоИзменения',
]);

export const headerNames: ReadonlySet<string> = new Set(['Каталог', 'ПакетПредложений', 'ИзмененияПакетаПредложений']);

export function readHeader(node: XmlNode): CatalogueRecord | OfferPackageRecord {
  const shared = {
    line: node.line,
    externalId: lineOf(node, 'Ид') ?? '',
    name: lineOf(node, 'Наименование'),
    classifierExternalId: lineOf(node, 'ИдКлассификатора'),
  };
  const saysChanges = isTrue(attributeOf(node, 'СодержитТолькоИзменения') ?? lineOf(node, 'СодержитТолькоИзменения'));
  if (node.name === 'Каталог') return { kind: 'catalogue', ...shared, changesOnly: saysChanges };
  return {
    kind: 'offerPackage',
    ...shared,
    catalogueExternalId: lineOf(node, 'ИдКаталога'),
    changesOnly: saysChanges || node.name === 'ИзмененияПакетаПредложений',
  };
}

export function readSchema(attributes: ReadonlyMap<string, string>, line: number): SchemaRecord {
  return {
    kind: 'schema',
    line,
    version: attributes.get('ВерсияСхемы')?.trim() || null,
    generatedAt: attributes.get('ДатаФормирования')?.trim() || null,
  };
}
