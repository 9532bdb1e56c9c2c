export { countOnce } from './count-once.ts';
export { fileSentence } from './file-sentences.ts';
export type { ImportReport, RowNote } from './import-report.ts';
export { RefusedImport } from './refused-import.ts';
export { type NoteCode, rowNote } from './row-sentences.ts';
export { newTally, type Outcome, type Tally } from './tally.ts';
