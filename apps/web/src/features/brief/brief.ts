import type { Outputs } from '#lib';

export type Brief = Outputs['clients']['brief'][number];
