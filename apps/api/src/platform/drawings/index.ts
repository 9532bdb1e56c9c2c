export { type DrawAnswer, drawInThread } from './in-thread.ts';
export type { DrawingProblem } from './unreadable.ts';
