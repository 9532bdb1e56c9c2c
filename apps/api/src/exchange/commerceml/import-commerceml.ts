import { type CommerceMlRecord, readCommerceMl, type SourceFile, type SourceFiles } from '../read/index.ts';
import { type NoteCode, rowNote } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import { batchWithParties, openParties, type Parties } from '../session/index.ts';
import { type Classifier, writeClassifier } from './classifier.ts';
import { retireMissing, type WholeCatalogues } from './retire-missing.ts';
import { batchedKinds, type Survey, surveyFiles } from './survey.ts';
import { takePictures } from './take-pictures.ts';
import { wholeId } from './whole-id.ts';
import { writeCounterparties } from './write-counterparties.ts';
import { writeDocuments } from './write-documents.ts';
import { writeOffers } from './write-offers.ts';
import { writeProducts } from './write-products.ts';

interface Exchange {
  session: Session;
  source: SourceFiles;
  classifier: Classifier;
  parties: Parties;
  whole: WholeCatalogues;
  survey: Survey;
}

const recordsInBatch = 500;
/** Orders bring lines, visits and parts along. */
const ordersInBatch = 200;

/**
 * Imports an exchange of 1C: the files are read to their end first, so that a broken one changes nothing; then the
 * classifier, then records in batches, each a transaction. Killed in between, the next run comes to the same end.
 */
export async function importCommerceMl(session: Session, source: SourceFiles): Promise<void> {
  const survey = await surveyFiles(source.files);
  let classifier: Classifier | undefined;
  await session.batch(async ({ tx }, tally) => {
    classifier = await writeClassifier(tx, survey, tally);
  });
  if (classifier === undefined) return;
  const exchange: Exchange = {
    session,
    source,
    classifier,
    parties: await openParties(session),
    whole: new Map(),
    survey,
  };
  let rows = 0;
  for (const file of source.files) rows = await importFile(exchange, file, rows);
  await retireMissing(session, exchange.whole);
}

async function importFile(exchange: Exchange, file: SourceFile, rowsBefore: number): Promise<number> {
  const { session } = exchange;
  let rows = rowsBefore;
  let waiting: CommerceMlRecord[] = [];
  let catalogue: string | null = null;
  const flush = async () => {
    await writeRecords(exchange, file.name, waiting);
    waiting = [];
    session.progress(rows, exchange.survey.records);
  };
  for await (const record of readCommerceMl(file.open())) {
    if (record.kind === 'catalogue') catalogue = record.changesOnly ? null : record.externalId;
    if (record.kind === 'offerPackage') catalogue = null;
    if (record.kind === 'product' && catalogue !== null && record.status !== 'deleted') {
      const named = exchange.whole.get(catalogue) ?? new Set();
      exchange.whole.set(catalogue, named.add(wholeId(record)));
    }
    if (record.kind === 'warning') warn(session, file.name, record);
    if (!batchedKinds.has(record.kind)) continue;
    rows += 1;
    if (record.kind === 'product' && exchange.survey.lastFile.get(wholeId(record)) !== file.name) {
      session.tally.read('products');
      session.tally.count('products', 'unchanged');
      continue;
    }
    const limit = record.kind === 'document' ? ordersInBatch : recordsInBatch;
    if (waiting.length >= limit || (waiting[0] && waiting[0].kind !== record.kind)) await flush();
    waiting.push(record);
  }
  await flush();
  return rows;
}

async function writeRecords(exchange: Exchange, file: string, waiting: readonly CommerceMlRecord[]): Promise<void> {
  const { session, source, classifier, parties } = exchange;
  const products = waiting.filter((record) => record.kind === 'product');
  const offers = waiting.filter((record) => record.kind === 'offer');
  const counterparties = waiting.filter((record) => record.kind === 'counterparty');
  const documents = waiting.filter((record) => record.kind === 'document');
  if (products.length > 0) {
    const pictures = await takePictures(session, source, file, products);
    await session.batch((command, tally) =>
      writeProducts(command, tally, { file, records: products, classifier, pictures }),
    );
  }
  if (offers.length > 0) {
    await session.batch((command, tally) => writeOffers(command, tally, { file, records: offers, classifier }));
  }
  if (counterparties.length > 0) {
    await batchWithParties(session, parties, (command, tally) =>
      writeCounterparties(command, tally, { file, records: counterparties, clients: parties.clients }),
    );
  }
  if (documents.length > 0) {
    await batchWithParties(session, parties, (command, tally) =>
      writeDocuments(command, tally, { file, records: documents, parties }),
    );
  }
}

const codes = {
  'id-missing': 'id-missing',
  'name-missing': 'name-missing',
  'amount-unreadable': 'element-unreadable',
  'quantity-unreadable': 'element-unreadable',
  'date-unreadable': 'date-unreadable',
  'picture-path-unsafe': 'picture-path-unsafe',
} as const satisfies Record<Extract<CommerceMlRecord, { kind: 'warning' }>['code'], NoteCode>;

function warn(session: Session, file: string, record: Extract<CommerceMlRecord, { kind: 'warning' }>): void {
  const { element, value } = record;
  session.tally.warn(rowNote({ row: record.line, file }, codes[record.code], { element, value }));
}
