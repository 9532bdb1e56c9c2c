export { receivablesRouter } from './router.ts';
