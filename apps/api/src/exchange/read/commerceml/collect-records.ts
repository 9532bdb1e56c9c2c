import { UnreadableFile } from '../unreadable-file.ts';
import type { XmlHandler, XmlLimits } from '../xml/index.ts';
import { buildNodes } from './build-node.ts';
import { headerFields, headerNames, readHeader, readSchema } from './read-header.ts';
import { beginsRecord, readRecord } from './read-record.ts';
import type { CommerceMlRecord } from './record.ts';
import { refuseVersion1 } from './refuse-version-1.ts';
import { lineOf, type XmlNode } from './xml-node.ts';

const rootName = 'КоммерческаяИнформация';

export interface RecordCollector extends XmlHandler {
  /** The records completed since the last call. */
  take(): readonly CommerceMlRecord[];
}

/**
 * Turns elements into records. Between records only the path is kept; within one, its tree. What a catalogue or an
 * offer package says of itself comes before its first item, so its record is sent when the items begin.
 */
export function collectRecords(limits: XmlLimits): RecordCollector {
  const builder = buildNodes(limits);
  const path: string[] = [];
  let header: XmlNode | null = null;
  let ready: CommerceMlRecord[] = [];

  const sendHeader = () => {
    if (header !== null) ready.push(readHeader(header));
    header = null;
  };
  const finish = (node: XmlNode) => {
    const isField = headerFields.has(node.name) && headerNames.has(path.at(-1) ?? '');
    if (isField) header?.children.push(node);
    else ready.push(...recordsOf(node));
  };
  return {
    open(name, attributes, line) {
      if (path.length === 0) {
        if (name !== rootName) throw new UnreadableFile('commerceml-not', { root: name.slice(0, 100) }, { line });
        ready.push(readSchema(attributes, line));
      }
      refuseVersion1(name, attributes, line);
      const startsField = headerFields.has(name) && headerNames.has(path.at(-1) ?? '');
      if (builder.isOpen() || startsField || beginsRecord(name)) {
        if (!builder.isOpen() && !startsField) sendHeader();
        builder.open(name, attributes, line);
        return;
      }
      if (headerNames.has(name)) header = { name, attributes, line, children: [], text: '' };
      path.push(name);
    },
    text: (text) => builder.text(text),
    close(name) {
      if (builder.isOpen()) {
        const node = builder.close();
        if (node !== null) finish(node);
        return;
      }
      if (headerNames.has(name)) sendHeader();
      path.pop();
    },
    take() {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

const valueCharsMax = 200;

/** A record and what of it could not be read, warnings first: the consumer may count them to the record. */
function recordsOf(node: XmlNode): readonly CommerceMlRecord[] {
  const subjectExternalId = lineOf(node, 'Ид');
  const warnings: CommerceMlRecord[] = [];
  const records = readRecord(node, (code, line, element, value) => {
    warnings.push({ kind: 'warning', line, code, element, value: value.slice(0, valueCharsMax), subjectExternalId });
  });
  return [...warnings, ...records];
}
