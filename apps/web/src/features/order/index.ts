export { OrderPage } from './order-page.tsx';
export { OrderPanel } from './order-panel.tsx';
