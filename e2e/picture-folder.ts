import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const side = 24;

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A small picture like no other. */
function somePicture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  const [ink, paper] = [randomBytes(3), Buffer.from([255, 255, 255])];
  const row = (y: number) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: side }, (_, x) => ((x - 12) ** 2 + (y - 12) ** 2 < 90 ? ink : paper)),
    ]);
  const rows = Buffer.concat(Array.from({ length: side }, (_, y) => row(y)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A drawing of one line like no other. */
function someDrawing(): string {
  const far = randomBytes(4).readUInt32BE();
  return `0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n10\n0\n20\n0\n11\n${far}\n21\n${far}\n0\nENDSEC\n0\nEOF\n`;
}

/** Makes a folder of pictures and drawings, each with content of its own, and gives its path. */
export async function pictureFolder(paths: readonly string[]): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'svodka-pictures-')), 'Картинки 2026');
  for (const path of paths) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const content = path.endsWith('.png') ? somePicture() : path.endsWith('.dxf') ? someDrawing() : 'ничего особенного';
    await writeFile(file, content);
  }
  return folder;
}
