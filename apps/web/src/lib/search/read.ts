/** Reading of what stands in a URL: anyone may have typed it, so what doesn't fit is dropped. */
export type RawSearch = Record<string, unknown>;

export function textIn(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function oneOf<T extends string>(search: RawSearch, key: string, allowed: readonly T[]): T | undefined {
  return allowed.find((option) => option === search[key]);
}

export function listIn(search: RawSearch, key: string): string[] | undefined {
  const value = search[key];
  const items = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return items.length > 0 ? items : undefined;
}

export function flagIn(search: RawSearch, key: string): true | undefined {
  return search[key] === true || search[key] === 'true' ? true : undefined;
}

export function numberIn(search: RawSearch, key: string): number | undefined {
  const value = search[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export type Defined<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Leaves out what is undefined, so that a URL holds only what was chosen. */
export function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
