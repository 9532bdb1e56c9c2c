import { type Kopecks, kopecks, type Thousandths, thousandths } from '@svodka/domain';
import { parseDecimal } from '../parse-decimal.ts';
import { type DayAndTime, readDayAndTime } from '../read-day.ts';
import type { WarningCode } from './record.ts';
import { lineOf, type XmlNode } from './xml-node.ts';

/** Told of every value that was left out because it could not be read. */
export type Warn = (code: WarningCode, line: number, element: string, value: string) => void;

/** Money of up to any number of decimals, in kopecks, halves up. */
export function amountOf(node: XmlNode, warn: Warn, ...names: readonly string[]): Kopecks | null {
  const text = lineOf(node, ...names);
  if (text === null) return null;
  const amount = parseDecimal(text, 2);
  if (amount !== null) return kopecks(amount);
  warn('amount-unreadable', node.line, names[0] ?? node.name, text);
  return null;
}

export function quantityOf(node: XmlNode, warn: Warn, ...names: readonly string[]): Thousandths | null {
  const text = lineOf(node, ...names);
  return text === null ? null : quantityFrom(text, node, warn, names[0] ?? node.name);
}

export function quantityFrom(text: string, node: XmlNode, warn: Warn, element: string): Thousandths | null {
  const quantity = parseDecimal(text, 3);
  if (quantity !== null) return thousandths(quantity);
  warn('quantity-unreadable', node.line, element, text);
  return null;
}

export function dayOf(node: XmlNode, warn: Warn, ...names: readonly string[]): DayAndTime | null {
  const text = lineOf(node, ...names);
  // The first day of the year 1 is how 1C writes a date that is not set.
  if (text === null || /^(?:0001-01-01|01\.01\.0001)/.test(text)) return null;
  const day = readDayAndTime(text);
  if (day === null) warn('date-unreadable', node.line, names[0] ?? node.name, text);
  return day;
}

/** `product#variant` → both; an id without `#` is a product without variants. */
export function splitItemId(id: string): { readonly externalId: string; readonly characteristicId: string | null } {
  const at = id.indexOf('#');
  if (at <= 0) return { externalId: id, characteristicId: null };
  const characteristicId = id.slice(at + 1).trim();
  return { externalId: id.slice(0, at).trim(), characteristicId: characteristicId === '' ? null : characteristicId };
}
