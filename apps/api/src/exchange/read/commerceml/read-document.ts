import { readTime } from '../read-day.ts';
import type { CommerceMlDocument, DocumentLine } from './document-record.ts';
import { readCounterparty } from './read-counterparty.ts';
import { amountOf, dayOf, quantityOf, splitItemId, type Warn } from './read-fields.ts';
import { readRequisites } from './read-requisites.ts';
import { readDiscounts, readTaxes } from './read-taxes.ts';
import { readUnit } from './read-unit.ts';
import { itemsOf, lineOf, textOf, type XmlNode } from './xml-node.ts';

/** An order, an invoice, a shipment or a payment; null, with a warning, for one with neither id nor number. */
export function readDocument(node: XmlNode, warn: Warn): CommerceMlDocument | null {
  const number = lineOf(node, 'Номер');
  const externalId = lineOf(node, 'Ид') ?? number;
  if (externalId === null) {
    warn('id-missing', node.line, node.name, '');
    return null;
  }
  const day = dayOf(node, warn, 'Дата');
  return {
    line: node.line,
    externalId,
    number: number ?? lineOf(node, 'Номер1С'),
    date: day?.date ?? null,
    time: readClock(node, warn) ?? day?.time ?? null,
    operation: lineOf(node, 'ХозОперация'),
    role: lineOf(node, 'Роль'),
    currency: lineOf(node, 'Валюта'),
    rate: lineOf(node, 'Курс'),
    amount: amountOf(node, warn, 'Сумма'),
    dueDate: dayOf(node, warn, 'СрокПлатежа')?.date ?? null,
    comment: textOf(node, 'Комментарий'),
    counterparties: itemsOf(node, 'Контрагенты', 'Контрагент').map(readCounterparty),
    taxes: readTaxes(node, warn),
    discounts: readDiscounts(node, warn),
    lines: itemsOf(node, 'Товары', 'Товар').map((line) => readLine(line, warn)),
    requisites: { ...statedAsElements(node), ...readRequisites(node) },
    children: childDocuments(node, warn),
  };
}

function readClock(node: XmlNode, warn: Warn): string | null {
  const text = lineOf(node, 'Время');
  if (text === null) return null;
  const time = readTime(text.replace(/^\d{4}-\d{2}-\d{2}T/, ''));
  if (time === null) warn('date-unreadable', node.line, 'Время', text);
  return time;
}

/** 3.x says as elements what 2.x says as requisites; one map serves both. */
function statedAsElements(node: XmlNode): Readonly<Record<string, string>> {
  const names = ['ПометкаУдаления', 'Проведен', 'НомерВерсии', 'Номер1С', 'Дата1С'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = lineOf(node, name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function childDocuments(node: XmlNode, warn: Warn): readonly CommerceMlDocument[] {
  const nested = itemsOf(node, 'ПодчиненныеДокументы', 'ПодчиненныйДокумент', 'Документ');
  return nested.flatMap((child) => readDocument(child, warn) ?? []);
}

function readLine(node: XmlNode, warn: Warn): DocumentLine {
  const id = lineOf(node, 'Ид');
  const split = id === null ? null : splitItemId(id);
  return {
    line: node.line,
    productExternalId: split?.externalId ?? null,
    characteristicId: split?.characteristicId ?? null,
    name: lineOf(node, 'Наименование'),
    article: lineOf(node, 'Артикул'),
    unit: readUnit(node),
    price: amountOf(node, warn, 'ЦенаЗаЕдиницу', 'Цена'),
    quantity: quantityOf(node, warn, 'Количество'),
    amount: amountOf(node, warn, 'Сумма'),
    taxes: readTaxes(node, warn),
    discounts: readDiscounts(node, warn),
    requisites: readRequisites(node),
  };
}
