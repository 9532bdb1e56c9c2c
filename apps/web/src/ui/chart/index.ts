export { Waterfall, type WaterfallStep } from './waterfall.tsx';
