import { decodeText } from '../decode-text.ts';
import { defaultXmlLimits, parseXml, type XmlLimits } from '../xml/index.ts';
import { collectRecords } from './collect-records.ts';
import type { CommerceMlRecord } from './record.ts';

export interface ReadCommerceMlOptions {
  readonly limits?: Partial<XmlLimits>;
}

/**
 * The records of a CommerceML 2.x or 3.x file in the order of the file, read as a stream: a file of any length takes
 * the memory of its largest record. A classifier may come after what uses it; linking is the consumer's second pass.
 * Throws {@link UnreadableFile}, after the records before the fault have been handed on.
 */
export async function* readCommerceMl(
  stream: AsyncIterable<Uint8Array>,
  options: ReadCommerceMlOptions = {},
): AsyncGenerator<CommerceMlRecord> {
  const limits = { ...defaultXmlLimits, ...options.limits };
  const collector = collectRecords(limits);
  const parser = parseXml(collector, limits);
  for await (const text of decodeText(stream)) {
    parser.write(text);
    yield* collector.take();
  }
  parser.end();
  yield* collector.take();
}
