import { useState } from 'react';
import { applyTopics, client, explainUpload, newKey, queryClient, uploadFile } from '#lib';

/** A statement on its way: being sent, being imported, or refused before it began. */
export interface SentStatement {
  key: string;
  name: string;
  share: number;
  runId: string | null;
  failure: string | null;
}

/** Sends files one after another and begins an import of each. */
export function useStatements() {
  const [statements, setStatements] = useState<readonly SentStatement[]>([]);
  const change = (key: string, next: Partial<SentStatement>) =>
    setStatements((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const send = async (key: string, file: File) => {
    try {
      const { id: fileId } = await uploadFile(file, (share) => change(key, { share }));
      const { id } = await client.exchange.start.mutate({ idempotencyKey: key, fileId, kind: 'bank' });
      change(key, { share: 1, runId: id });
      void applyTopics(queryClient, ['imports']);
    } catch (error) {
      change(key, { failure: explainUpload(error) });
    }
  };
  const take = async (files: Iterable<File>) => {
    const fresh = [...files].map((file) => ({ key: newKey(), file }));
    setStatements((all) => [
      ...fresh.map(({ key, file }) => ({ key, name: file.name, share: 0, runId: null, failure: null })),
      ...all,
    ]);
    for (const { key, file } of fresh) await send(key, file);
  };
  const drop = (key: string) => setStatements((all) => all.filter((one) => one.key !== key));
  return { statements, take: (files: Iterable<File>) => void take(files), drop };
}
