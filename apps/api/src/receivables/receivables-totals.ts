import { zeroKopecks as none } from '@svodka/domain';
import type { PermittedContext } from '../platform/trpc.ts';
import type { ReceivablesFilter } from './input.ts';
import type { ReceivablesTotals } from './shapes.ts';

export async function readReceivablesTotals(_: PermittedContext, __: ReceivablesFilter): Promise<ReceivablesTotals> {
  const buckets = { notDue: none, d1to30: none, d31to60: none, d61to90: none, over90: none };
  return {
    ...buckets,
    receivable: none,
    overdue: none,
    overdueAdvance: none,
    advancesReceived: none,
    clients: 0,
    orders: 0,
  };
}
