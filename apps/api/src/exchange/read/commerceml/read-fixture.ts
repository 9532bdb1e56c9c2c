import { readFileSync } from 'node:fs';
import { fixturePath } from '../../fixtures/index.ts';
import { bytesOf, listAll } from '../byte-streams.ts';
import { readCommerceMl } from './read-commerceml.ts';
import type { CommerceMlRecord } from './record.ts';

type RecordOf<Kind extends CommerceMlRecord['kind']> = Extract<CommerceMlRecord, { kind: Kind }>;

export function readFixture(name: string, chunkBytes?: number): Promise<CommerceMlRecord[]> {
  return listAll(readCommerceMl(bytesOf(readFileSync(fixturePath('commerceml', name)), chunkBytes)));
}

export function readXml(xml: string | Uint8Array): Promise<CommerceMlRecord[]> {
  return listAll(readCommerceMl(bytesOf(xml)));
}

export function ofKind<Kind extends CommerceMlRecord['kind']>(
  records: readonly CommerceMlRecord[],
  kind: Kind,
): RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}
