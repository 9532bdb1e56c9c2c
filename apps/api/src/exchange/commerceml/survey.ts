import {
  type GroupRecord,
  namingFile,
  type PriceTypeRecord,
  type PropertyRecord,
  readCommerceMl,
  type SourceFile,
  UnreadableFile,
  type WarehouseRecord,
} from '../read/index.ts';
import { wholeId } from './whole-id.ts';

/** What has to be known before the first product is written, wherever in the files it stands. */
export interface Survey {
  /** How many records the files hold of those that are written in batches. */
  records: number;
  groups: Map<string, GroupRecord>;
  properties: Map<string, PropertyRecord>;
  priceTypes: Map<string, PriceTypeRecord>;
  warehouses: Map<string, WarehouseRecord>;
  /** Product → the last file that describes it: of two descriptions in one exchange the later counts. */
  lastFile: Map<string, string>;
}

export const batchedKinds: ReadonlySet<string> = new Set(['product', 'offer', 'counterparty', 'document']);

/**
 * Reads every file to its end before anything is written: a file that breaks off changes nothing, and a classifier that
 * comes after what uses it is known in time. Throws {@link UnreadableFile} with the file's name.
 */
export async function surveyFiles(files: readonly SourceFile[]): Promise<Survey> {
  const survey: Survey = {
    records: 0,
    groups: new Map(),
    properties: new Map(),
    priceTypes: new Map(),
    warehouses: new Map(),
    lastFile: new Map(),
  };
  if (files.length === 0) throw new UnreadableFile('file-missing', { file: 'Файлы XML' });
  for (const file of files) {
    await namingFile(file.name, async () => {
      for await (const record of readCommerceMl(file.open())) {
        if (batchedKinds.has(record.kind)) survey.records += 1;
        if (record.kind === 'product') survey.lastFile.set(wholeId(record), file.name);
        if (record.kind === 'group') survey.groups.set(record.externalId, record);
        if (record.kind === 'property') survey.properties.set(record.externalId, record);
        if (record.kind === 'priceType') survey.priceTypes.set(record.externalId, record);
        if (record.kind === 'warehouse') survey.warehouses.set(record.externalId, record);
      }
    });
  }
  return survey;
}
