import type { CounterpartyRecord } from './counterparty-record.ts';
import { readGroups, readPriceType, readProperty, readWarehouse } from './read-classifier.ts';
import { readCounterparty } from './read-counterparty.ts';
import { readDocument } from './read-document.ts';
import type { Warn } from './read-fields.ts';
import { readOffer } from './read-offer.ts';
import { readProduct } from './read-product.ts';
import type { CommerceMlRecord } from './record.ts';
import type { XmlNode } from './xml-node.ts';

type RecordReader = (node: XmlNode, warn: Warn) => readonly CommerceMlRecord[];

const readers: ReadonlyMap<string, RecordReader> = new Map<string, RecordReader>([
  ['Группа', (node, warn) => readGroups(node, null, warn)],
  ['Свойство', (node, warn) => list(readProperty(node, warn))],
  ['СвойствоНоменклатуры', (node, warn) => list(readProperty(node, warn))],
  ['ТипЦены', (node, warn) => list(readPriceType(node, warn))],
  ['Склад', (node, warn) => list(readWarehouse(node, warn))],
  ['Товар', (node, warn) => list(readProduct(node, warn))],
  ['Предложение', (node, warn) => list(readOffer(node, warn))],
  ['Контрагент', (node) => [counterpartyRecord(node)]],
  ['Документ', (node, warn) => documentRecord(node, warn)],
]);

/** Whether an element, met where no record is open, begins one. */
export function beginsRecord(name: string): boolean {
  return readers.has(name);
}

export function readRecord(node: XmlNode, warn: Warn): readonly CommerceMlRecord[] {
  return readers.get(node.name)?.(node, warn) ?? [];
}

function counterpartyRecord(node: XmlNode): CounterpartyRecord {
  return { kind: 'counterparty', line: node.line, ...readCounterparty(node) };
}

function documentRecord(node: XmlNode, warn: Warn): readonly CommerceMlRecord[] {
  const document = readDocument(node, warn);
  return document === null ? [] : [{ kind: 'document', ...document }];
}

function list(record: CommerceMlRecord | null): readonly CommerceMlRecord[] {
  return record === null ? [] : [record];
}
