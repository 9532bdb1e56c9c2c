export { shippingRouter } from './router.ts';
