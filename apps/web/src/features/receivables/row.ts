import type { Inputs, Outputs } from '#lib';

export type ReceivableRow = Outputs['receivables']['list']['rows'][number];
export type ReceivablesTotals = Outputs['receivables']['totals'];
export type ReceivablesFilter = Inputs['receivables']['totals'];
