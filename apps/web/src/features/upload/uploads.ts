import { uploadProgress, useStore } from '#lib';
import { createUploads, isOnItsWay, serverTransport, type Upload } from './sending/index.ts';
import { tellDone } from './tell-done.ts';

/** Made when the page is first opened, and from then on above all pages. */
export const uploads = createUploads(serverTransport);

export const useUploads = () => useStore(uploads.store);

/** Whether an upload goes up from this very page. */
export function useIsGoing(batchId: string): boolean {
  return useUploads().some((upload) => upload.batchId === batchId && isOnItsWay(upload));
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** It waits for the person's word. */
function isHalted({ status, failed }: Upload): boolean {
  return status === 'paused' || status === 'broken' || (status === 'incomplete' && failed.length > 0);
}

function progressOf(all: readonly Upload[]) {
  const shown = all.find(isOnItsWay) ?? all.find(isHalted);
  if (!shown) return null;
  const { done, total, bytesDone, bytesTotal } = shown;
  return { done, total, share: bytesTotal > 0 ? bytesDone / bytesTotal : 0, halted: isHalted(shown) };
}

// Closing the tab in the middle is asked about: files that aren't up yet exist nowhere but here.
let told: ReadonlySet<string> = new Set();

uploads.store.subscribe(() => {
  const all = uploads.store.get();
  uploadProgress.set(progressOf(all));
  const done = all.filter(({ status }) => status === 'done');
  const fresh = done.filter(({ key }) => !told.has(key));
  told = new Set(done.map(({ key }) => key));
  for (const upload of fresh) tellDone(upload);
  if (all.some(isOnItsWay)) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
});
