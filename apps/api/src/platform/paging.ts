import { refusal } from '@svodka/domain';
import { z } from 'zod';
import { refuseRead } from './trpc.ts';

/** A page is asked for by what its predecessor's last row was sorted by: rows that come and go don't shift it. */
export const pageInput = {
  cursor: z.string().max(2_000).nullish(),
  limit: z.int().min(1).max(200).default(50),
};

export type CursorKey = string | number | null;

export interface Page<Row> {
  rows: Row[];
  nextCursor: string | null;
}

export function encodeCursor(keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys a cursor carries, or null without one. A cursor of another list or of anybody's making is refused. */
export function decodeCursor<Keys>(cursor: string | null | undefined, schema: z.ZodType<Keys>): Keys | null {
  if (!cursor) return null;
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) refuseRead(refusal('request.invalid', { fields: { cursor: 'malformed' } }));
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes a page of rows read with `limit + 1`: the extra one only tells that there is more. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keysOf: (row: Row) => CursorKey[]): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, nextCursor: last === undefined ? null : encodeCursor(keysOf(last)) };
}
