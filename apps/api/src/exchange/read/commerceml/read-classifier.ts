import type { Warn } from './read-fields.ts';
import { truthOf } from './read-taxes.ts';
import type { GroupRecord, PriceTypeRecord, PropertyRecord, WarehouseRecord } from './record.ts';
import { childOf, childrenOf, isTrue, itemsOf, lineOf, type XmlNode } from './xml-node.ts';

/** A group and all below it, parents first. */
export function readGroups(node: XmlNode, parentExternalId: string | null, warn: Warn): readonly GroupRecord[] {
  const externalId = idOf(node, warn);
  const children = itemsOf(node, 'Группы', 'Группа');
  if (externalId === null) return children.flatMap((child) => readGroups(child, parentExternalId, warn));
  const group: GroupRecord = {
    kind: 'group',
    line: node.line,
    externalId,
    name: lineOf(node, 'Наименование') ?? externalId,
    parentExternalId,
    deleted: isTrue(lineOf(node, 'ПометкаУдаления')),
  };
  return [group, ...children.flatMap((child) => readGroups(child, externalId, warn))];
}

export function readProperty(node: XmlNode, warn: Warn): PropertyRecord | null {
  const externalId = idOf(node, warn);
  if (externalId === null) return null;
  const choices = new Map(choicesOf(node));
  const type = lineOf(node, 'ТипЗначений') ?? lineOf(childOf(childOf(node, 'ТипыЗначений'), 'ТипЗначений'), 'Тип');
  return {
    kind: 'property',
    line: node.line,
    externalId,
    name: lineOf(node, 'Наименование') ?? externalId,
    valueType: valueTypeOf(type, choices.size > 0),
    choices,
  };
}

function valueTypeOf(type: string | null, hasChoices: boolean): PropertyRecord['valueType'] {
  if (type === 'Справочник' || hasChoices) return 'choice';
  if (type === 'Число') return 'number';
  return type === 'Время' || type === 'Дата' ? 'date' : 'text';
}

/** `ВариантыЗначений/Справочник/{ИдЗначения, Значение}`; older files nest it in a type and name the parts otherwise. */
function choicesOf(node: XmlNode): readonly (readonly [string, string])[] {
  const lists = [node, ...itemsOf(node, 'ТипыЗначений', 'ТипЗначений')];
  return lists.flatMap((holder) =>
    itemsOf(holder, 'ВариантыЗначений', 'Справочник', 'ВариантЗначения', 'Значение').flatMap((choice) => {
      const value =
        lineOf(choice, 'Значение', 'Наименование') ?? (choice.children.length === 0 ? choice.text.trim() : '');
      const id = lineOf(choice, 'ИдЗначения', 'Ид') ?? value;
      return id === '' ? [] : [[id, value] as const];
    }),
  );
}

export function readPriceType(node: XmlNode, warn: Warn): PriceTypeRecord | null {
  const externalId = idOf(node, warn);
  if (externalId === null) return null;
  const [tax] = childrenOf(node, 'Налог');
  return {
    kind: 'priceType',
    line: node.line,
    externalId,
    name: lineOf(node, 'Наименование') ?? externalId,
    currency: lineOf(node, 'Валюта'),
    taxIncluded: tax === undefined ? null : truthOf(tax, 'УчтеноВСумме'),
  };
}

export function readWarehouse(node: XmlNode, warn: Warn): WarehouseRecord | null {
  const externalId = idOf(node, warn);
  if (externalId === null) return null;
  return { kind: 'warehouse', line: node.line, externalId, name: lineOf(node, 'Наименование') ?? externalId };
}

function idOf(node: XmlNode, warn: Warn): string | null {
  const id = lineOf(node, 'Ид');
  if (id === null) warn('id-missing', node.line, node.name, lineOf(node, 'Наименование') ?? '');
  return id;
}
