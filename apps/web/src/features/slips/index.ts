export { SlipWaterfall } from './slip-waterfall.tsx';
export { SlipsPanel } from './slips-panel.tsx';
