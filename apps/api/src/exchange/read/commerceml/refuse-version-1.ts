import { UnreadableFile } from '../unreadable-file.ts';

const subjects: ReadonlySet<string> = new Set([
  'Каталог',
  'Классификатор',
  'ПакетПредложений',
  'Группа',
  'Товар',
  'Предложение',
  'Документ',
  'Контрагент',
]);

/**
 * CommerceML 1.x keeps in attributes (`Идентификатор`, `ИдентификаторКаталога`) what 2.x keeps in elements, so its
 * records would all come out empty: it is refused by name instead.
 */
export function refuseVersion1(name: string, attributes: ReadonlyMap<string, string>, line: number): void {
  const version = name === 'КоммерческаяИнформация' ? attributes.get('ВерсияСхемы')?.trim() : undefined;
  const isDeclared = version !== undefined && /^1(?:\.|$)/.test(version);
  const hasIdAttribute = subjects.has(name) && [...attributes.keys()].some((key) => key.startsWith('Идентификатор'));
  if (isDeclared || hasIdAttribute) {
    throw new UnreadableFile('commerceml-version-1', { version: version ?? '1', element: name }, { line });
  }
}
