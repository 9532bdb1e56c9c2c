import { createStore, readJsonSetting, type Store, useStore, writeSetting } from '#lib';
import type { Layout } from './types.ts';

const emptyLayout: Layout = { order: [], hidden: [], sizes: {} };
const layouts = new Map<string, Store<Layout | null>>();

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Reads a layout from storage or from a saved view; anything malformed is forgotten. */
export function asLayout(value: unknown): Layout | null {
  if (typeof value !== 'object' || value === null) return null;
  const { order, hidden, sizes } = { order: [], hidden: [], sizes: {}, ...value };
  if (!isStringArray(order) || !isStringArray(hidden) || typeof sizes !== 'object') return null;
  const widths = Object.entries(sizes).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { order, hidden, sizes: Object.fromEntries(widths) };
}

function layoutStore(tableId: string): Store<Layout | null> {
  const known = layouts.get(tableId) ?? createStore(asLayout(readJsonSetting(`table.${tableId}`)));
  layouts.set(tableId, known);
  return known;
}

export function setLayout(tableId: string, layout: Layout): void {
  writeSetting(`table.${tableId}`, JSON.stringify(layout));
  layoutStore(tableId).set(layout);
}

/** The person's own layout, or the table's, in which rare columns are hidden. */
export function useLayout(tableId: string, columns: ReadonlyArray<{ id: string; hidden?: boolean }>): Layout {
  const own = useStore(layoutStore(tableId));
  return own ?? { ...emptyLayout, hidden: columns.filter((column) => column.hidden).map((column) => column.id) };
}
