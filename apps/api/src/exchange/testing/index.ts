export { bankStatement, type StatementLine } from './bank-statement.ts';
export { fileOf, importJob } from './import-files.ts';
export { stateHash } from './state-hash.ts';
