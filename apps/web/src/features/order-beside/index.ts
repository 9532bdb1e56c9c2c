export { OrderBeside } from './order-beside.tsx';
