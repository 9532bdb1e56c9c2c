import type { ItemFacts } from './product-record.ts';
import { splitItemId, type Warn } from './read-fields.ts';
import { readUnit } from './read-unit.ts';
import type { NamedValue } from './record-parts.ts';
import { attributeOf, isTrue, itemsOf, lineOf, type XmlNode } from './xml-node.ts';

/** What `Товар` and `Предложение` say alike; null, with a warning, for one without `Ид`, which nothing could link. */
export function readItem(node: XmlNode, warn: Warn): ItemFacts | null {
  const id = lineOf(node, 'Ид');
  if (id === null) {
    warn('id-missing', node.line, node.name, lineOf(node, 'Наименование', 'Артикул') ?? '');
    return null;
  }
  return {
    line: node.line,
    ...splitItemId(id),
    article: lineOf(node, 'Артикул'),
    barcode: lineOf(node, 'Штрихкод', 'ШтрихКод'),
    unit: readUnit(node),
    characteristics: readCharacteristics(node),
    status: statusOf(node),
  };
}

function readCharacteristics(node: XmlNode): readonly NamedValue[] {
  return itemsOf(node, 'ХарактеристикиТовара', 'ХарактеристикаТовара').flatMap((each) => {
    const name = lineOf(each, 'Наименование');
    return name === null ? [] : [{ name, value: lineOf(each, 'Значение') ?? '' }];
  });
}

function statusOf(node: XmlNode): ItemFacts['status'] {
  if (isTrue(lineOf(node, 'ПометкаУдаления'))) return 'deleted';
  const written = (attributeOf(node, 'Статус') ?? lineOf(node, 'Статус') ?? '').toLowerCase().replaceAll('ё', 'е');
  if (written.startsWith('удален')) return 'deleted';
  if (written.startsWith('нов')) return 'new';
  return written.startsWith('измен') ? 'changed' : null;
}
