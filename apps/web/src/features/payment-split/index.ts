export { orderChoices } from './order-choices.ts';
export { emptySplit, isSplitRight, type Split, type SplitOrder, sharesOf, splitLeft } from './split.ts';
export { SplitGrid } from './split-grid.tsx';
