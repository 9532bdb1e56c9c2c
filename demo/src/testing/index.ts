export { smallWorld, tellOrders, testDay } from './small-world.ts';
