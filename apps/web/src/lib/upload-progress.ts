import { createStore, useStore } from './store.ts';

/** How far the sending of a folder is, for the frame: it goes on whichever page is open. */
export interface UploadProgress {
  done: number;
  total: number;
  /** Of bytes, 0…1. */
  share: number;
  /** It waits for the person: paused, or something could not be sent. */
  halted: boolean;
}

export const uploadProgress = createStore<UploadProgress | null>(null);
export const useUploadProgress = (): UploadProgress | null => useStore(uploadProgress);
