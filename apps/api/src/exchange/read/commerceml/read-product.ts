import type { ProductRecord, PropertyValue } from './product-record.ts';
import type { Warn } from './read-fields.ts';
import { readImages } from './read-images.ts';
import { readItem } from './read-item.ts';
import { readRequisites } from './read-requisites.ts';
import { readTaxRates } from './read-taxes.ts';
import { childOf, childrenOf, itemsOf, lineOf, ownText, textOf, type XmlNode } from './xml-node.ts';

export function readProduct(node: XmlNode, warn: Warn): ProductRecord | null {
  const item = readItem(node, warn);
  if (item === null) return null;
  const name = lineOf(node, 'Наименование') ?? item.article;
  // A change of a deleted product often brings the id alone, which is enough to deactivate it.
  if (name === null && item.status !== 'deleted') warn('name-missing', node.line, node.name, item.externalId);
  return {
    kind: 'product',
    ...item,
    name: name ?? item.externalId,
    groupExternalIds: itemsOf(node, 'Группы', 'Ид').flatMap((id) => ownText(id) ?? []),
    description: textOf(node, 'Описание'),
    images: readImages(node, warn),
    manufacturer:
      lineOf(childOf(node, 'Изготовитель'), 'Наименование') ?? lineOf(node, 'Изготовитель', 'Производитель'),
    properties: readProperties(node),
    taxRates: readTaxRates(node),
    requisites: readRequisites(node),
  };
}

/** Exporters name every property of the classifier on every product; an empty value is a property not set. */
function readProperties(node: XmlNode): readonly PropertyValue[] {
  return itemsOf(node, 'ЗначенияСвойств', 'ЗначенияСвойства', 'ЗначениеСвойства').flatMap((each) => {
    const externalId = lineOf(each, 'Ид');
    if (externalId === null) return [];
    return childrenOf(each, 'Значение', 'ИдЗначения').flatMap((child) => {
      const value = ownText(child);
      return value === null ? [] : [{ externalId, value }];
    });
  });
}
