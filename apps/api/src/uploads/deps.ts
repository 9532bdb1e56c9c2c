import type { CommandDeps } from '../platform/command.ts';
import type { FileStore } from '../platform/files/store.ts';

export interface UploadDeps extends CommandDeps {
  files: FileStore;
}
