const names: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/** What systems leave in folders and archives for themselves: nobody meant to bring it. */
export function isHousekeeping(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || names.has(name.toLowerCase()));
}
