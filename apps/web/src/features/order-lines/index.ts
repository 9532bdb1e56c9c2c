export { type DraftLine, isLineReady, newLineOf } from './draft-line.ts';
export { LinesEditor } from './lines-editor.tsx';
export { amendmentOf, draftsOf, linesOf } from './own-lines.ts';
