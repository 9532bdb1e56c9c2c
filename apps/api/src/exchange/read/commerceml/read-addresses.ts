import type { CounterpartyAddress } from './counterparty-record.ts';
import { childrenOf, lineOf, ownText, type XmlNode } from './xml-node.ts';

const kinds: ReadonlyMap<string, CounterpartyAddress['kind']> = new Map([
  ['ЮридическийАдрес', 'legal'],
  ['АдресРегистрации', 'registration'],
  ['ФактическийАдрес', 'actual'],
  ['ПочтовыйАдрес', 'postal'],
  ['АдресДоставки', 'delivery'],
  ['Адрес', 'other'],
]);

/** Addresses that say something: exporters write empty ones for every counterparty. */
export function readAddresses(node: XmlNode): readonly CounterpartyAddress[] {
  return node.children.flatMap((child) => {
    const kind = kinds.get(child.name);
    const text = kind === undefined ? null : addressText(child);
    return kind === undefined || text === null ? [] : [{ kind, text }];
  });
}

/** The presentation, or else the fields joined in the order of the file. */
function addressText(address: XmlNode): string | null {
  const presented = lineOf(address, 'Представление');
  if (presented !== null) return presented;
  const fields = childrenOf(address, 'АдресноеПоле').flatMap((field) => lineOf(field, 'Значение') ?? []);
  return fields.length > 0 ? fields.join(', ') : (ownText(address)?.replace(/\s+/g, ' ') ?? null);
}
