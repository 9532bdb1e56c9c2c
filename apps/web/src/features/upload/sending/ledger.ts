import { createStore } from '#lib';
import type { Upload } from './upload.ts';

/** What is known of the uploads of this page, for whoever watches. */
export function createLedger() {
  const store = createStore<readonly Upload[]>([]);
  return {
    store,
    of: (key: string) => store.get().find((one) => one.key === key),
    add: (upload: Upload) => store.set([...store.get(), upload]),
    remove: (key: string) => store.set(store.get().filter((one) => one.key !== key)),
    change(key: string, next: (upload: Upload) => Partial<Upload>) {
      store.set(store.get().map((one) => (one.key === key ? { ...one, ...next(one) } : one)));
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
