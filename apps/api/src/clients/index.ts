export { clientsRouter } from './router.ts';
export { searchNameOf } from './search-name.ts';
