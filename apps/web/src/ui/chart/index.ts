export { PlanFact, type PlanFactPeriod } from './plan-fact.tsx';
export { Waterfall, type WaterfallStep } from './waterfall.tsx';
