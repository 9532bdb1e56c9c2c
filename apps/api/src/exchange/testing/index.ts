export { fileOf, importJob } from './import-files.ts';
export { stateHash } from './state-hash.ts';
