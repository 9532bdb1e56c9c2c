import { parseDecimal } from '../parse-decimal.ts';
import { amountOf, type Warn } from './read-fields.ts';
import type { Discount, TaxAmount, TaxRate } from './record-parts.ts';
import { isTrue, itemsOf, lineOf, type XmlNode } from './xml-node.ts';

export function readTaxRates(item: XmlNode): readonly TaxRate[] {
  return itemsOf(item, 'СтавкиНалогов', 'СтавкаНалога').map(taxRate);
}

export function readTaxes(node: XmlNode, warn: Warn): readonly TaxAmount[] {
  return itemsOf(node, 'Налоги', 'Налог').map((tax) => ({
    ...taxRate(tax),
    amount: amountOf(tax, warn, 'Сумма'),
    included: truthOf(tax, 'УчтеноВСумме'),
  }));
}

export function readDiscounts(node: XmlNode, warn: Warn): readonly Discount[] {
  return itemsOf(node, 'Скидки', 'Скидка').map((discount) => ({
    name: lineOf(discount, 'Наименование'),
    percent: lineOf(discount, 'Процент', 'Процента'),
    amount: amountOf(discount, warn, 'Сумма'),
    included: truthOf(discount, 'УчтеноВСумме'),
  }));
}

export function truthOf(node: XmlNode, name: string): boolean | null {
  const text = lineOf(node, name);
  return text === null ? null : isTrue(text);
}

function taxRate(node: XmlNode): TaxRate {
  const rate = lineOf(node, 'Ставка');
  const percent = rate === null ? null : parseDecimal(rate.replace(/^НДС\s*/i, '').replace(/%$/, ''), 2);
  return { name: lineOf(node, 'Наименование') ?? 'НДС', rate, rateBasisPoints: percent };
}
