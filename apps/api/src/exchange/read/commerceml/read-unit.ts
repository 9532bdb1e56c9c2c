import { okeiUnits } from './okei-units.ts';
import type { Unit } from './record-parts.ts';
import { attributeOf, childOf, lineOf, ownText, type XmlNode } from './xml-node.ts';

/**
 * The unit of an item in the three shapes 1C writes: text with attributes, attributes only, and the bare code as
 * text. In all three «шт» with the code 796 comes out the same, so that two exports of one plant agree.
 */
export function readUnit(item: XmlNode): Unit | null {
  const node = childOf(item, 'БазоваяЕдиница') ?? childOf(item, 'Единица');
  if (node === undefined) return null;
  const text = ownText(node)?.replace(/\s+/g, ' ') ?? null;
  const bareCode = text !== null && /^\d{1,4}$/.test(text) ? text : null;
  const written = attributeOf(node, 'Код') ?? bareCode ?? lineOf(node, 'Код');
  const code = written === null ? null : written.padStart(3, '0');
  const shortName = bareCode === null ? text : null;
  const name =
    shortName ??
    attributeOf(node, 'НаименованиеКраткое') ??
    lineOf(node, 'НаименованиеКраткое') ??
    (code === null ? undefined : okeiUnits.get(code)) ??
    attributeOf(node, 'НаименованиеПолное') ??
    lineOf(node, 'НаименованиеПолное') ??
    attributeOf(node, 'МеждународноеСокращение') ??
    code;
  return name === null ? null : { name, code };
}
