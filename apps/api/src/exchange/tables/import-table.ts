import type { Lifecycle } from '@svodka/domain';
import type { CanonicalTableName, TableSource } from '../read/index.ts';
import type { Session } from '../session/index.ts';
import { importClients } from './import-clients.ts';
import { importOrders, type OwnLifecycle } from './import-orders.ts';
import { importPayments } from './import-payments.ts';
import { importProducts } from './import-products.ts';
import { importSchedule } from './import-schedule.ts';
import { importStages } from './import-stages.ts';
import { importStock } from './import-stock.ts';
import { keepLifecycle } from './keep-lifecycle.ts';
import { openTableInput, type TableInput } from './table-input.ts';

export interface TableImport {
  table: CanonicalTableName;
  source: TableSource;
  /** Column → header, and `stage:<as written>` → code of a stage; what is left out is guessed. */
  mapping?: Readonly<Record<string, string>> | undefined;
  lifecycle?: Lifecycle | undefined;
}

type Importer = (session: Session, input: TableInput, own: OwnLifecycle | null) => Promise<void>;

const importers = {
  clients: importClients,
  products: importProducts,
  orders: importOrders,
  stages: importStages,
  schedule: importSchedule,
  payments: importPayments,
  stock: importStock,
} as const satisfies Record<CanonicalTableName, Importer>;

/** Imports one of our tables. The file is read to its end before anything is written. */
export async function importTable(session: Session, { table, source, mapping, lifecycle }: TableImport): Promise<void> {
  const input = await openTableInput(table, source, mapping);
  const own = lifecycle === undefined ? null : await keepLifecycle(session, lifecycle);
  const importer: Importer = importers[table];
  await importer(session, input, own);
}
