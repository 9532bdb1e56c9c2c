import type { Page } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import type { ReceivablesListInput } from './input.ts';
import type { ReceivableRow } from './shapes.ts';

export async function listReceivables(_: PermittedContext, __: ReceivablesListInput): Promise<Page<ReceivableRow>> {
  return { rows: [], nextCursor: null };
}
