import { UnreadableFile } from '../unreadable-file.ts';

/** Keys of the header or of a section with their values; a key that comes twice keeps all its values, in order. */
export type Keys = Map<string, string[]>;

export interface Section {
  readonly line: number;
  /** What stands after `СекцияДокумент=`; empty for an account. */
  readonly title: string;
  readonly keys: Keys;
}

export interface Sections {
  readonly header: Keys;
  readonly accounts: readonly Section[];
  readonly documents: readonly Section[];
}

const firstLine = '1CClientBankExchange';
const lastLine = 'КонецФайла';
const accountStart = 'СекцияРасчСчет';
const documentStart = 'СекцияДокумент=';
const ends = { account: 'КонецРасчСчет', document: 'КонецДокумента' } as const;

type Place = { readonly kind: keyof typeof ends; readonly section: Section } | null;

/**
 * Lines of a statement as header and sections. Throws {@link UnreadableFile}: `bank-not` when it doesn't begin as one,
 * `bank-section` when a section isn't closed before the next, `bank-truncated` when the file breaks off.
 */
export function readSections(text: string): Sections {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => line.trim() !== '');
  if (lines[start]?.trim() !== firstLine) throw new UnreadableFile('bank-not');
  const found = { header: new Map() as Keys, accounts: [] as Section[], documents: [] as Section[] };
  let place: Place = null;
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    if (at <= start || line === '') continue;
    const begun = sectionBegun(line, at + 1);
    if (place !== null && line === ends[place.kind]) {
      found[place.kind === 'account' ? 'accounts' : 'documents'].push(place.section);
      place = null;
    } else if (place !== null && (begun !== null || line === lastLine)) {
      throw new UnreadableFile('bank-section', { expected: ends[place.kind], found: line }, { line: at + 1 });
    } else if (line === lastLine) {
      return found;
    } else if (begun === null) {
      addKey(place?.section.keys ?? found.header, raw);
    } else {
      place = begun;
    }
  }
  throw new UnreadableFile('bank-truncated', { expected: place === null ? lastLine : ends[place.kind] });
}

function sectionBegun(line: string, at: number): Place {
  const keys: Keys = new Map();
  if (line === accountStart) return { kind: 'account', section: { line: at, title: '', keys } };
  if (!line.startsWith(documentStart)) return null;
  return { kind: 'document', section: { line: at, title: line.slice(documentStart.length).trim(), keys } };
}

/** `key=value`, cut at the first sign; a line without one goes on with the value before it. */
function addKey(keys: Keys, line: string): void {
  const sign = line.indexOf('=');
  if (sign > 0) {
    const key = line.slice(0, sign).trim();
    keys.set(key, [...(keys.get(key) ?? []), line.slice(sign + 1).trim()]);
    return;
  }
  const last = [...keys.keys()].at(-1);
  const values = last === undefined ? undefined : keys.get(last);
  if (values !== undefined) values.push(`${values.pop() ?? ''} ${line.trim()}`.trim());
}

/** The value of a key, the first of several; empty when it isn't there. */
export function firstOf(keys: Keys, key: string): string {
  return keys.get(key)?.[0] ?? '';
}
