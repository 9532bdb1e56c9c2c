import type { Inputs, Outputs } from '#lib';

export type OrderRow = Outputs['orders']['worklist']['rows'][number];
export type WorklistFilter = Omit<Inputs['orders']['worklist'], 'cursor' | 'limit'>;
