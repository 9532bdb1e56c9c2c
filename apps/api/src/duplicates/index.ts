export { findDuplicates } from './find-duplicates.ts';
export { duplicatesRouter } from './router.ts';
