export { MoneyFrame } from './money-frame.tsx';
