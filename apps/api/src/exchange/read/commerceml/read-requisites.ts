import { childrenOf, itemsOf, lineOf, ownText, type XmlNode } from './xml-node.ts';

/** Every named value as written; a name said twice keeps both values, one a line. */
export function readRequisites(node: XmlNode): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>();
  for (const { name, values } of requisitesOf(node)) {
    const known = found.get(name) ?? [];
    found.set(name, [...known, ...values.filter((value) => !known.includes(value))]);
  }
  // Built from entries, so that a requisite named `__proto__` is a name like any other.
  return Object.fromEntries([...found].map(([name, values]) => [name, values.join('\n')]));
}

interface Requisite {
  readonly name: string;
  readonly values: readonly string[];
}

export function requisitesOf(node: XmlNode): readonly Requisite[] {
  return itemsOf(node, 'ЗначенияРеквизитов', 'ЗначениеРеквизита').flatMap((each) => {
    const name = lineOf(each, 'Наименование');
    if (name === null) return [];
    return [{ name, values: childrenOf(each, 'Значение').map((value) => ownText(value) ?? '') }];
  });
}
