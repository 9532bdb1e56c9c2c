export { ensureReasons } from './default-reasons.ts';
export { lifecyclesRouter } from './router.ts';
