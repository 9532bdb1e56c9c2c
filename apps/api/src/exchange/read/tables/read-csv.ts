import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from '../decode-text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import type { RawRow } from './source.ts';

const headChars = 64 * 1024;
const recordCharsMax = 1024 * 1024;

/** Rows of a CSV in any of our encodings. Throws {@link UnreadableFile}: `csv-malformed` and those of `decodeText`. */
export async function* readCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawRow> {
  const texts = decodeText(source);
  const head = await readHead(texts);
  const parser = parse({
    delimiter: sniffDelimiter(head),
    // Names like ООО "Прибор" come unquoted and whole; the quotes in them are part of the name.
    relax_quotes: true,
    relax_column_count: true,
    // Files put together from several programs change their line ends halfway.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: recordCharsMax,
  });
  const feeding = pipeline(Readable.from(textFrom(head, texts)), parser);
  // The parser hands the same error to the loop below; here it would only be reported twice.
  feeding.catch(() => undefined);
  let row = /^sep=/i.test(head) ? 1 : 0;
  try {
    for await (const record of parser) {
      row += 1;
      const cells: readonly string[] = record;
      yield { row, cells: cells.map((cell) => cell.trim()) };
    }
  } catch (error) {
    throw asUnreadable(error, row + 1);
  }
}

async function readHead(texts: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < headChars) {
    const next = await texts.next();
    if (next.done === true) break;
    head += next.value;
  }
  return head;
}

async function* textFrom(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head.replace(/^sep=.\r?\n/i, '');
  for await (const text of rest) if (text !== '') yield text;
}

function asUnreadable(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new UnreadableFile('csv-malformed', { reason: error.code, row }, { line: row });
}
