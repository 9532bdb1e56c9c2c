export { ShippingPage } from './shipping-page.tsx';
