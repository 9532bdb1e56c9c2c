export { type PortfolioKind, type PortfolioOrder, portfolioKindOf } from './classify.ts';
export { type CohortRequest, type StageChance, stageChances } from './stage-chances.ts';
