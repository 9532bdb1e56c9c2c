export { catalogueRouter } from './router.ts';
