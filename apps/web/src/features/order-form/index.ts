export { NewOrderPage } from './new-order-page.tsx';
