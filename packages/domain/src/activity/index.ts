export { type ActivityInput, activityInputSchema, outcomeSchema } from './input.ts';
export { type ActivityKind, activityKinds } from './kind.ts';
export { type DueState, dueStateOf, startActivity } from './plan.ts';
