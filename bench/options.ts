import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  orders: number;
  rounds: number;
  /** Which of w1 to w5 and w7 to measure; empty for all. */
  only: string[];
  /** Where the bench's PostgreSQL lives; a folder that was named is kept, so that the next run need not load. */
  home: string;
  keepsHome: boolean;
  /** Where profiles go; null for none. */
  profileDir: string | null;
  writeDocs: boolean;
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      orders: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      home: { type: 'string' },
      profile: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  return {
    orders: wholeNumber('--orders', values.orders),
    rounds: wholeNumber('--rounds', values.rounds),
    only: values.only.split(',').filter((name) => name !== ''),
    home: values.home ?? join(tmpdir(), `svodka-bench-${process.pid}`),
    keepsHome: values.home !== undefined,
    profileDir: values.profile ?? null,
    writeDocs: values['write-docs'],
  };
}

export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number, not ${text}`);
  return value;
}
