import { open } from 'node:fs/promises';

/** How a file may be shown: as a picture, drawn anew (SVG, DXF), page by page, or only downloaded. */
export type FileForm = 'picture' | 'svg' | 'dxf' | 'pdf' | 'model' | 'other';

export interface FileKind {
  readonly form: FileForm;
  readonly mime: string;
}

const other: FileKind = { form: 'other', mime: 'application/octet-stream' };
const picture = (mime: string): FileKind => ({ form: 'picture', mime });
const dxf: FileKind = { form: 'dxf', mime: 'image/vnd.dxf' };
const dwg: FileKind = { form: 'model', mime: 'image/vnd.dwg' };
const step: FileKind = { form: 'model', mime: 'model/step' };

const byExtension: Readonly<Record<string, FileKind>> = {
  jpg: picture('image/jpeg'),
  jpeg: picture('image/jpeg'),
  png: picture('image/png'),
  webp: picture('image/webp'),
  tif: picture('image/tiff'),
  tiff: picture('image/tiff'),
  avif: picture('image/avif'),
  svg: { form: 'svg', mime: 'image/svg+xml' },
  pdf: { form: 'pdf', mime: 'application/pdf' },
  dxf,
  dwg,
  step,
  stp: step,
  xml: { form: 'other', mime: 'application/xml' },
  zip: { form: 'other', mime: 'application/zip' },
  csv: { form: 'other', mime: 'text/csv' },
  txt: { form: 'other', mime: 'text/plain' },
  xlsx: { form: 'other', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};

type Sign = (head: string) => boolean;

const starts =
  (text: string, at = 0): Sign =>
  (head) =>
    head.startsWith(text, at);

const signs: readonly (readonly [Sign, FileKind])[] = [
  [starts('\x89PNG\r\n\x1a\n'), picture('image/png')],
  [starts('\xff\xd8\xff'), picture('image/jpeg')],
  [(head) => head.startsWith('RIFF') && head.startsWith('WEBP', 8), picture('image/webp')],
  [(head) => /^(?:II[*+]|MM.[*+])/s.test(head), picture('image/tiff')],
  [(head) => head.startsWith('ftypavif', 4) || head.startsWith('ftypavis', 4), picture('image/avif')],
  [(head) => head.slice(0, 1_024).includes('%PDF-'), { form: 'pdf', mime: 'application/pdf' }],
  [(head) => /^AC10\d\d/.test(head), dwg],
  [(head) => /^(?:\xef\xbb\xbf)?\s*ISO-10303-21/.test(head), step],
  [starts('AutoCAD Binary DXF'), dxf],
  [(head) => /^(?:\xef\xbb\xbf)?(?:\s*999\s*[\r\n][^\r\n]*[\r\n]+)*\s*0\s*[\r\n]\s*SECTION\s/.test(head), dxf],
  [(head) => /^(?:\xef\xbb\xbf)?\s*</.test(head) && /<svg[\s>]/.test(head), { form: 'svg', mime: 'image/svg+xml' }],
];

const headBytes = 8 * 1_024;

export function kindOfName(name: string): FileKind {
  return byExtension[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? other;
}

/**
 * What the file is by its content, whatever picture or drawing its name says it is; null when the name promises one and
 * the content is nothing we know. A name that promises neither is believed: such a file is never shown.
 */
export async function kindOfFile(path: string, name: string): Promise<FileKind | null> {
  const named = kindOfName(name);
  if (named.form === 'other') return named;
  const head = await readHead(path);
  return signs.find(([fits]) => fits(head))?.[1] ?? null;
}

async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
