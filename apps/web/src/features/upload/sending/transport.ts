import { client, type Inputs, newKey, type Outputs, uploadFile } from '#lib';
import { hashOf } from './hash-of.ts';

type PlacedFiles = Outputs['uploads']['place'];
export type BroughtFile = Inputs['uploads']['place']['files'][number];

/** What sending needs of the world, so that its tests need none of it. */
export interface Transport {
  begin(batch: { name: string; files: number; bytes: number; archiveId?: string }): Promise<string>;
  /** The content's SHA-256, or null where it can't be had. */
  hash(file: File): Promise<string | null>;
  place(batchId: string, files: BroughtFile[]): Promise<PlacedFiles>;
  send(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<string>;
  finish(batchId: string): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}

export const serverTransport: Transport = {
  begin: async (batch) => (await client.uploads.begin.mutate({ idempotencyKey: newKey(), ...batch })).id,
  hash: hashOf,
  place: (batchId, files) => client.uploads.place.mutate({ batchId, files }),
  send: async (file, onProgress, signal) => (await uploadFile(file, onProgress, { signal, judged: 'later' })).id,
  finish: async (batchId) => void (await client.uploads.finish.mutate({ batchId })),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
