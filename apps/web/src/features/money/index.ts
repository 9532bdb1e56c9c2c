export { MoneyFrame } from './money-frame.tsx';
export { MoneyIndex } from './money-index.tsx';
