import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive under test; the declared facts may lie. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
  readonly symbolicLink?: boolean;
}

/** An archive for tests, honest or hostile, which no packer would agree to write. */
export function buildZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = zipPart(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function zipPart(part: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(part.name);
  const content = Buffer.from(part.content);
  const packed = deflateRawSync(content);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(part.encrypted === true ? 1 : 0, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(part.declaredSize ?? content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(part.symbolicLink === true ? 0o120777 * 0x10000 : 0, 6);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), facts, tail, name]),
  };
}
