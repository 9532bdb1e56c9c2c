export interface UploadedFile {
  readonly id: string;
  readonly name: string;
}

/** Whether a broken picture or drawing is refused at once, or kept for whoever judges the files of a whole upload. */
export type Judged = 'now' | 'later';

/**
 * XMLHttpRequest, because fetch still tells nothing about the progress of sending. Rejects with a refusal's code, with
 * «offline» or, broken off by the signal, with «stopped».
 */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void,
  { signal, judged = 'now' }: { signal?: AbortSignal; judged?: Judged } = {},
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files?judged=${judged}&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('x-svodka', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error('offline'));
    request.onabort = () => reject(new Error('stopped'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.onload = () => {
      const reply: unknown = request.response;
      if (request.status < 300 && isUploaded(reply)) resolve(reply);
      else reject(new Error(codeOf(reply) ?? 'offline'));
    };
    request.send(file);
  });
}

function isUploaded(reply: unknown): reply is UploadedFile {
  return (
    typeof reply === 'object' && reply !== null && 'id' in reply && typeof reply.id === 'string' && 'name' in reply
  );
}

function codeOf(reply: unknown): string | null {
  if (typeof reply !== 'object' || reply === null || !('refusal' in reply)) return null;
  const { refusal } = reply;
  return typeof refusal === 'object' && refusal !== null && 'code' in refusal ? String(refusal.code) : null;
}
