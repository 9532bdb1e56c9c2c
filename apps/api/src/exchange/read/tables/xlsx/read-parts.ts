import { decodeText } from '../../decode-text.ts';
import { UnreadableFile } from '../../unreadable-file.ts';
import { defaultXmlLimits, parseXml, type XmlHandler } from '../../xml/index.ts';
import type { OpenZip, ZipEntry } from '../../zip/index.ts';

const ignore = () => undefined;

/** Feeds one part of a workbook through the handler to its end. */
export async function readPart(entry: ZipEntry, handler: Partial<XmlHandler>): Promise<void> {
  const parser = parseXml({ open: ignore, text: ignore, close: ignore, ...handler }, defaultXmlLimits);
  for await (const text of decodeText(entry.open())) parser.write(text);
  parser.end();
}

/** A part by its path; programs differ in the case of the names. */
export function partNamed(zip: OpenZip, path: string): ZipEntry | undefined {
  return zip.entries.find((entry) => entry.name.toLowerCase() === path.toLowerCase());
}

export function requiredPart(zip: OpenZip, path: string): ZipEntry {
  const part = partNamed(zip, path);
  if (part === undefined) throw new UnreadableFile('xlsx-malformed', { missing: path });
  return part;
}
