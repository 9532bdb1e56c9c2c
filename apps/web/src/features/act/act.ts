import type { Outputs } from '#lib';

export type Act = Outputs['receivables']['act'];
export type ActRow = Act['rows'][number];
export type ActParty = Act['client'];
