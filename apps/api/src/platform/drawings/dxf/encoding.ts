import iconv from 'iconv-lite';

/** From AutoCAD 2007 on, text is in UTF-8. */
const firstUnicodeVersion = 1_021;
/** A drawing that names no code page was most likely made on a Russian desk. */
const silentEncoding = 'win1251';
const otherNames: Readonly<Record<string, string>> = {
  ansi_932: 'shift_jis',
  ansi_936: 'gbk',
  ansi_949: 'euc-kr',
  ansi_950: 'big5',
};

/** Text of a drawing: UTF-8 where it is (some programs write it into old versions too), else in the code page it names. */
export function decodeText(bytes: Buffer, version: string | undefined, codePage: string | undefined): string {
  const year = Number(/^AC(\d{4})$/.exec(version ?? '')?.[1] ?? 0);
  if (year >= firstUnicodeVersion) return bytes.toString('utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, encodingOf(codePage));
  }
}

function encodingOf(codePage: string | undefined): string {
  const name = codePage?.trim().toLowerCase() ?? '';
  const page = /^(?:ansi_|dos)(\d+)$/.exec(name);
  const encoding = otherNames[name] ?? (page ? `${name.startsWith('dos') ? 'cp' : 'win'}${page[1]}` : silentEncoding);
  return iconv.encodingExists(encoding) ? encoding : silentEncoding;
}
