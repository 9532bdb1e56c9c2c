import type { Outputs } from '#lib';

export type OrderCardData = Outputs['orders']['card'];
export type Order = OrderCardData['order'];
export type Visit = OrderCardData['visits'][number];
export type Task = OrderCardData['tasks'][number];
export type Question = Task['questions'][number];
