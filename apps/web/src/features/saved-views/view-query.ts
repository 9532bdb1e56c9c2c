import type { Layout } from '#ui';

const passing = new Set(['open', 'step']);

/** A view as text: the filters of the URL, without what happened to be open, and the layout of the columns. */
export function queryOf(search: object, layout: Layout): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...search, columns: JSON.stringify(layout) })) {
    if (passing.has(key) || value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) query.append(key, String(item));
  }
  return query.toString();
}
