export { matchListSchema } from './input.ts';
export { matchList } from './match-list.ts';
