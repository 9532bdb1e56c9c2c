export { serviceTasksRouter } from './router.ts';
