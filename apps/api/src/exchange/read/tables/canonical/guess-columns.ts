import type { AnyColumn } from './column.ts';
import { type CanonicalTableName, canonicalTables } from './tables.ts';

/** Canonical column name → header of the file. */
export type ColumnMapping = Readonly<Record<string, string>>;

interface Guess {
  readonly column: string;
  readonly header: string;
  readonly score: number;
}

/**
 * Which header is which column, by canonical names and synonyms, surest first; a header serves one column. A file
 * whose headers already have the canonical names is mapped to itself. What is not recognised is left out.
 */
export function guessColumns(headers: readonly string[], table: CanonicalTableName): ColumnMapping {
  const columns: readonly AnyColumn[] = Object.values(canonicalTables[table]);
  const guesses = headers.flatMap((header) =>
    columns.map((column): Guess => ({ column: column.name, header, score: likeness(normalHeader(header), column) })),
  );
  const mapping = new Map<string, string>();
  const used = new Set<string>();
  for (const { column, header, score } of guesses.toSorted((one, other) => other.score - one.score)) {
    if (score === 0 || mapping.has(column) || used.has(header)) continue;
    mapping.set(column, header);
    used.add(header);
  }
  return Object.fromEntries(mapping);
}

/** Required columns that a mapping leaves without a header. */
export function missingColumns(table: CanonicalTableName, mapping: ColumnMapping): readonly string[] {
  const columns: readonly AnyColumn[] = Object.values(canonicalTables[table]);
  return columns.flatMap((column) => (column.required && !Object.hasOwn(mapping, column.name) ? [column.name] : []));
}

/** 3 for the canonical name, up to 2 for a synonym, up to 1 for a header that contains one; 0 for a stranger. */
function likeness(header: string, column: AnyColumn): number {
  if (header === '') return 0;
  // «ИНН клиента» is a number however much it speaks of the client.
  if (/(?:^| )(?:инн|кпп)(?: |$)/.test(header) && !/inn|kpp/.test(column.name)) return 0;
  if (header === normalHeader(column.name)) return 3;
  const synonyms = column.synonyms.map(normalHeader);
  const exact = synonyms.indexOf(header);
  if (exact !== -1) return 2 - exact / 100;
  const contained = synonyms.filter(
    (synonym) =>
      (synonym.length > 3 || synonym === 'инн' || synonym === 'кпп') && ` ${header} `.includes(` ${synonym} `),
  );
  const longest = Math.max(0, ...contained.map((synonym) => synonym.length));
  return longest / Math.max(header.length + 1, 1);
}

/** «№ Заказа:», "order_number" and «номер  заказа» differ in nothing that matters. */
function normalHeader(header: string): string {
  const words = header.toLowerCase().replaceAll('ё', 'е').replaceAll('№', ' номер ');
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
