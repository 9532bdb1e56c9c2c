/** One element of a record, already complete. Names are local: the namespace of a dialect says nothing we need. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** Where the element opened in the file, for the report of what was refused. */
  readonly line: number;
  text: string;
}

export function childOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return node?.children.find((child) => names.includes(child.name));
}

export function childrenOf(node: XmlNode | undefined, ...names: readonly string[]): readonly XmlNode[] {
  return node?.children.filter((child) => names.includes(child.name)) ?? [];
}

/** `Группы/Группа`: the items of every list of that name, since exporters may repeat the list itself. */
export function itemsOf(node: XmlNode | undefined, list: string, ...items: readonly string[]): readonly XmlNode[] {
  return childrenOf(node, list).flatMap((each) => childrenOf(each, ...items));
}

/** Text as it stands, without the indentation around it; an empty element and an absent one are the same. */
export function ownText(node: XmlNode | undefined): string | null {
  const text = node?.text.trim() ?? '';
  return text === '' ? null : text;
}

export function textOf(node: XmlNode | undefined, ...names: readonly string[]): string | null {
  for (const child of childrenOf(node, ...names)) {
    const text = ownText(child);
    if (text !== null) return text;
  }
  return null;
}

/** For names and numbers: a pretty-printed file breaks long values over lines, which are one value all the same. */
export function lineOf(node: XmlNode | undefined, ...names: readonly string[]): string | null {
  return textOf(node, ...names)?.replace(/\s+/g, ' ') ?? null;
}

export function attributeOf(node: XmlNode | undefined, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = node?.attributes.get(name)?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}

/** 1C writes booleans as words of either language or as digits. */
export function isTrue(value: string | null): boolean {
  return value !== null && ['true', '1', 'да', 'истина'].includes(value.toLowerCase());
}
