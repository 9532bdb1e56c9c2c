import type { Outputs } from '#lib';

export type Batch = Outputs['uploads']['card'];
export type Item = Outputs['uploads']['items']['rows'][number];
