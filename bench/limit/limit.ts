import type { Throughput } from '../measure/load.ts';
import { measureByDriver } from './driver.ts';
import { findPgbench, measureByPgbench } from './pgbench.ts';
import { type LimitStatement, limitStatements, type ReadName } from './statements.ts';

/** What the bare schema does with so many clients in so many seconds. */
export interface Limit {
  /** By what it is measured, to be said beside the figures. */
  tool: string;
  measure(read: ReadName, clients: number, seconds: number): Promise<Throughput>;
}

/** pgbench where there is one; else the driver that Svodka itself uses, which is slower and so flatters the ratio. */
export async function openLimit(url: string): Promise<Limit> {
  const pgbench = await findPgbench();
  const statementOf = (read: ReadName): LimitStatement => limitStatements[read];
  if (pgbench === null) {
    return {
      tool: 'prepared statements of node-postgres',
      measure: (read, clients, seconds) => measureByDriver(url, statementOf(read), clients, seconds),
    };
  }
  return {
    tool: pgbench.version,
    measure: (read, clients, seconds) => measureByPgbench(pgbench.path, url, statementOf(read), { clients, seconds }),
  };
}
