export { activitiesRouter } from './router.ts';
