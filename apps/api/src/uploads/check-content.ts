import { open } from 'node:fs/promises';
import { splitName, type UploadRefusal } from '@svodka/domain';
import { renderPicture } from '../platform/files/picture.ts';
import type { FileStore } from '../platform/files/store.ts';

export interface KnownFile {
  id: string;
  sha256: string;
  hasThumbnail: boolean;
}

const headBytes = 4_096;

/** What the first bytes of a drawing must hold; pictures and SVG are known by being drawn. */
const heads: Readonly<Record<string, RegExp>> = {
  pdf: /%PDF-/,
  dxf: /SECTION|^AutoCAD Binary DXF/,
  dwg: /^AC1/,
  step: /ISO-10303-21/,
  stp: /ISO-10303-21/,
};

/** Why a stored file is not what its name says; null when it is. Truncated pictures and those that can't be drawn aren't kept. */
export async function checkContent(files: FileStore, file: KnownFile, path: string): Promise<UploadRefusal | null> {
  const head = heads[splitName(path).extension];
  if (!head && file.hasThumbnail) return null;
  const opened = await files.open(file.sha256);
  if (!opened) return 'unreadable';
  try {
    if (head) return head.test(await readHead(opened.path)) ? null : 'notWhatItSays';
    await renderPicture(opened.path, 'thumbnail');
    return null;
  } catch {
    return 'unreadable';
  } finally {
    await opened.release();
  }
}

async function readHead(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return buffer.toString('latin1', 0, bytesRead);
}
