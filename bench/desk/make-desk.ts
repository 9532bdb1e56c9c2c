import pg from 'pg';
import { lastDay } from '../data/index.ts';
import { dropSlowIndexes } from '../load/slow-indexes.ts';
import { dealtParts, giveMoney, moreClients } from './money-statements.ts';

/** Gives a plant at work the money of its history and ten times as many clients; ends with VACUUM and ANALYZE. */
export async function makeDesk(url: string): Promise<void> {
  const options = '-c session_replication_role=replica -c timezone=UTC -c maintenance_work_mem=512MB -c work_mem=256MB';
  const owner = new pg.Client({ connectionString: url, options });
  await owner.connect();
  try {
    const indexes = await dropSlowIndexes(owner);
    await owner.query(dealtParts, [lastDay]);
    for (const statement of [...giveMoney, ...moreClients, ...indexes, 'VACUUM ANALYZE']) await owner.query(statement);
  } finally {
    await owner.end();
  }
}
