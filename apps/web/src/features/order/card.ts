import type { Outputs } from '#lib';

export type OrderCardData = Outputs['orders']['card'];
export type Order = OrderCardData['order'];
export type OrderLine = OrderCardData['lines'][number];
export type StageVisit = OrderCardData['visits'][number];
