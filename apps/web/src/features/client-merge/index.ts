export { mergeTopics } from './merge-topics.ts';
export { MergedFrom } from './merged-from.tsx';
export { type StandingMerge, UndoMergeDialog } from './undo-dialog.tsx';
export { sayUndone } from './use-undo.ts';
