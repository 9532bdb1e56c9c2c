import type { Outputs } from '#lib';

export type PairRow = Outputs['duplicates']['list']['rows'][number];
export type MergeRow = Outputs['duplicates']['merges']['rows'][number];
export type Comparison = Outputs['duplicates']['compare'];
export type ComparedClient = Comparison['first'];
