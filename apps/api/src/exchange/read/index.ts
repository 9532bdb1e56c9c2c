export * from './bank/index.ts';
export * from './commerceml/index.ts';
export { openSourceFiles, type SourceFile, type SourceFiles } from './open-source-files.ts';
export { type DayAndTime, readDayAndTime } from './read-day.ts';
export type { SourceRole } from './source-role.ts';
export * from './tables/index.ts';
export {
  type FilePlace,
  namingFile,
  type UnreadableCode,
  type UnreadableDetails,
  UnreadableFile,
} from './unreadable-file.ts';
export { openZip } from './zip/index.ts';
