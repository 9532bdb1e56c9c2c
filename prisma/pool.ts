import { createHash } from 'node:crypto';
import pg from 'pg';

const { builtins } = pg.types;

/** How PostgreSQL's types arrive: days and moments as text, 64-bit integers as numbers that are checked to be exact. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, exactInteger],
  [builtins.DATE, (text): string => text],
  [builtins.TIMESTAMPTZ, (text): string => isoInstant(text)],
  [builtins.NUMERIC, (text): number => Number(text)],
]);

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`the database holds ${text}, which a number can't hold exactly`);
  return value;
}

/** `2026-11-23 10:00:00.123+00` → `2026-11-23T10:00:00.123Z`; sessions run in UTC, so the offset is always +00. */
function isoInstant(text: string): string {
  const seconds = text.slice(11, 19);
  const fraction = text.charAt(19) === '.' ? text.slice(20, text.indexOf('+', 20)).padEnd(3, '0').slice(0, 3) : '000';
  return `${text.slice(0, 10)}T${seconds}.${fraction}Z`;
}

const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const own = format === 'binary' ? undefined : parsers.get(oid);
    return own ?? pg.types.getTypeParser(oid, format);
  },
};

export interface PoolOptions {
  url: string;
  /** The role that statements run as; null keeps the one that logged in (migrations, bulk loads). */
  role: 'svodka_app' | null;
  max: number;
  name: string;
}

export function createPool({ url, role, max, name }: PoolOptions): pg.Pool {
  const roleOption = role === null ? '' : ` -c role=${role}`;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: `-c timezone=UTC${roleOption}`,
    application_name: name,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    types,
  });
  // A connection that the server cuts fails its own statement; unheard, the same news would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const names = new Map<string, string>();

/** A statement's name is the digest of its text, so that each text is planned once a connection. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('hex').slice(0, 20);
  if (names.size < 2_000) names.set(text, name);
  return name;
}
