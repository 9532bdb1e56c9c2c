export { type ClassBasis, classBasisOf, classFilters, classNow, matchClasses } from './class-filter.ts';
export { reckonClasses } from './reckon-classes.ts';
export { clientClassesRouter } from './router.ts';
