/** A file a person may look at. */
export interface ViewedFile {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly caption: string | null;
}

/** The server never sends a stranger's file to be shown: it draws a picture of it, a sheet of vectors, or its pages. */
export type Form = 'picture' | 'sheet' | 'pages' | 'none';

export function formOf(mime: string): Form {
  if (mime === 'application/pdf') return 'pages';
  if (mime === 'image/svg+xml' || mime === 'image/vnd.dxf') return 'sheet';
  return mime.startsWith('image/') && mime !== 'image/vnd.dwg' ? 'picture' : 'none';
}

export const originalUrl = (fileId: string) => `/api/files/${fileId}`;

export function shownUrl({ fileId, mime }: ViewedFile, page: number): string {
  const form = formOf(mime);
  if (form === 'pages') return `${originalUrl(fileId)}/pages/${page}`;
  return `${originalUrl(fileId)}/${form === 'picture' ? 'large' : 'sheet'}`;
}

/** Why a part of a file is not shown: the code of the refusal, or null when the server didn't answer. */
export async function readRefusal(url: string): Promise<string | null> {
  const answer: unknown = await fetch(url)
    .then((response) => response.json())
    .catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return null;
  const { refusal } = answer;
  return typeof refusal === 'object' && refusal !== null && 'code' in refusal ? String(refusal.code) : null;
}

export async function readPages(fileId: string): Promise<number> {
  const answer: unknown = await fetch(`${originalUrl(fileId)}/pages`).then((response) => response.json());
  return typeof answer === 'object' && answer !== null && 'pages' in answer ? Number(answer.pages) : 1;
}
