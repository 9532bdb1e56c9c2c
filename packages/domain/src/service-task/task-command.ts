import type { Actor } from '../order/may-move-stage.ts';
import type { Party } from '../service.ts';

/** A colleague who may be given work. */
export type Assignee = Actor & { readonly id: string };

/** Everything people may do to a task of a service. */
export type TaskCommand =
  | { readonly type: 'accept' }
  | { readonly type: 'assign'; readonly assignee: Assignee | null }
  | { readonly type: 'ask'; readonly to: Party; readonly text: string }
  | { readonly type: 'answer'; readonly questionId: string; readonly text: string }
  | { readonly type: 'withdrawQuestion'; readonly questionId: string }
  | { readonly type: 'return'; readonly reason: string }
  | { readonly type: 'finish'; readonly result: string; readonly latenessReason?: string };

export type TaskCommandType = TaskCommand['type'];

/** Every command, in the order of the buttons. */
export const taskCommandTypes = [
  'accept',
  'assign',
  'ask',
  'answer',
  'withdrawQuestion',
  'return',
  'finish',
] as const satisfies readonly TaskCommandType[];

/** What happened to a task. Who did it and when is known to whoever records the event. */
export type TaskEvent =
  | { readonly type: 'accepted' }
  | { readonly type: 'assigned'; readonly assigneeId: string | null }
  | { readonly type: 'asked'; readonly to: Party; readonly text: string }
  | { readonly type: 'answered'; readonly questionId: string; readonly text: string }
  | { readonly type: 'questionWithdrawn'; readonly questionId: string }
  | { readonly type: 'returned'; readonly reason: string }
  | { readonly type: 'finished'; readonly result: string; readonly latenessReason: string | null };
