import { type Thousandths, thousandths } from '@svodka/domain';
import type { OfferPrice, OfferRecord, WarehouseStock } from './product-record.ts';
import { amountOf, quantityFrom, quantityOf, type Warn } from './read-fields.ts';
import { readItem } from './read-item.ts';
import { attributeOf, childrenOf, itemsOf, lineOf, type XmlNode } from './xml-node.ts';

export function readOffer(node: XmlNode, warn: Warn): OfferRecord | null {
  const item = readItem(node, warn);
  if (item === null) return null;
  const stock = readStock(node, warn);
  return {
    kind: 'offer',
    ...item,
    name: lineOf(node, 'Наименование'),
    prices: itemsOf(node, 'Цены', 'Цена').flatMap((price) => readPrice(price, warn) ?? []),
    quantity: stock.total,
    stocks: stock.byWarehouse,
  };
}

function readPrice(node: XmlNode, warn: Warn): OfferPrice | null {
  const amount = amountOf(node, warn, 'ЦенаЗаЕдиницу');
  if (amount === null) return null;
  return {
    priceTypeExternalId: lineOf(node, 'ИдТипаЦены'),
    amount,
    currency: lineOf(node, 'Валюта'),
    unit: lineOf(node, 'Единица'),
    coefficient: quantityOf(node, warn, 'Коэффициент') ?? thousandths(1000),
  };
}

interface Stock {
  readonly total: Thousandths | null;
  readonly byWarehouse: readonly WarehouseStock[];
}

/** Stock comes as a total, as `Склад` with attributes, as `Остатки/Остаток`, and in mixtures of them. */
function readStock(node: XmlNode, warn: Warn): Stock {
  const rests = itemsOf(node, 'Остатки', 'Остаток');
  const places = [
    ...childrenOf(node, 'Склад'),
    ...itemsOf(node, 'Склады', 'Склад'),
    ...itemsOf(node, 'КоличествоНаСкладах', 'КоличествоНаСкладе'),
    ...rests.flatMap((rest) => childrenOf(rest, 'Склад')),
  ];
  const withoutPlace = rests.filter((rest) => childrenOf(rest, 'Склад').length === 0);
  const amounts = withoutPlace.flatMap((rest) => quantityOf(rest, warn, 'Количество') ?? []);
  const summed = amounts.length === 0 ? null : thousandths(amounts.reduce<number>((sum, each) => sum + each, 0));
  return {
    total: quantityOf(node, warn, 'Количество') ?? summed,
    byWarehouse: places.flatMap((place) => readPlace(place, warn) ?? []),
  };
}

function readPlace(place: XmlNode, warn: Warn): WarehouseStock | null {
  const warehouseExternalId = attributeOf(place, 'ИдСклада', 'Ид') ?? lineOf(place, 'ИдСклада', 'Ид');
  if (warehouseExternalId === null) return null;
  const text =
    attributeOf(place, 'КоличествоНаСкладе', 'Количество') ?? lineOf(place, 'КоличествоНаСкладе', 'Количество');
  const quantity = text === null ? null : quantityFrom(text, place, warn, 'Количество');
  return quantity === null ? null : { warehouseExternalId, quantity };
}
