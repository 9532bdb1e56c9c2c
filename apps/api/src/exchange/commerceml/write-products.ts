import type { VatKind } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import type { ProductRecord } from '../read/index.ts';
import { countOnce, rowNote, type Tally } from '../report/index.ts';
import {
  blankProduct,
  openShelf,
  type ProductShelf,
  planProperties,
  type ShelvedProduct,
  saveProducts,
} from '../write/index.ts';
import type { Classifier } from './classifier.ts';
import { planPictures, type TakenPictures } from './plan-pictures.ts';
import { wholeId } from './whole-id.ts';

export interface ProductBatch {
  file: string;
  records: readonly ProductRecord[];
  classifier: Classifier;
  pictures: TakenPictures;
}

/** Writes products of a catalogue: known ones by their id, else by an article that no other record of 1C holds. */
export async function writeProducts(command: Command, tally: Tally, batch: ProductBatch): Promise<void> {
  const { file, records, classifier, pictures } = batch;
  const shelf = await openShelf(
    command.tx,
    records.map((record) => ({ externalId: wholeId(record), article: record.article })),
  );
  const placed = records.flatMap((record) => {
    const product = placeProduct(shelf, record);
    if (product === null) tally.count('products', 'unchanged');
    else
      describeProduct(shelf, product, record, classifier, (code, details) =>
        tally.warn(rowNote({ row: record.line, file }, code, details)),
      );
    return product === null ? [] : [{ product, record }];
  });
  const properties = await planProperties(
    command,
    placed
      .filter(({ record }) => record.status !== 'deleted')
      .map(({ product, record }) => ({ product, values: valuesOf(record, classifier) })),
  );
  const files = await planPictures(command, placed, pictures);
  const outcomes = await saveProducts(command, shelf, [properties, files]);
  tally.read('products', records.length);
  countOnce(
    tally,
    'products',
    placed.map(({ product }) => product.id),
    outcomes,
  );
}

/** Null for one that is to be deleted and was never here. */
function placeProduct(shelf: ProductShelf, record: ProductRecord): ShelvedProduct | null {
  const externalId = wholeId(record);
  const known = shelf.byExternalId(externalId) ?? unlinked(shelf, record.article);
  if (known === undefined && record.status === 'deleted') return null;
  const product = known ?? shelf.add({ ...blankProduct, externalId, name: record.name });
  product.after.externalId = externalId;
  shelf.index(product);
  return product;
}

function unlinked(shelf: ProductShelf, article: string | null): ShelvedProduct | undefined {
  const namesake = article === null ? undefined : shelf.byArticle(article);
  return namesake?.after.externalId === null ? namesake : undefined;
}

type Warn = (code: 'article-taken', details: { value: string }) => void;

function describeProduct(
  shelf: ProductShelf,
  product: ShelvedProduct,
  record: ProductRecord,
  classifier: Classifier,
  warn: Warn,
): void {
  const { after } = product;
  after.active = record.status !== 'deleted';
  if (!after.active) return;
  after.name = record.name;
  after.groupId = classifier.groupId(record.groupExternalIds) ?? after.groupId;
  after.unit = record.unit?.name ?? after.unit;
  after.description = record.description ?? after.description;
  after.manufacturer = record.manufacturer ?? after.manufacturer;
  after.barcode = record.barcode ?? after.barcode;
  after.vatKind = vatKindOf(record) ?? after.vatKind;
  takeArticle(shelf, product, record.article, warn);
}

/** An article names one product; a second one that claims it is kept without. */
export function takeArticle(shelf: ProductShelf, product: ShelvedProduct, article: string | null, warn: Warn): void {
  if (article === null || article === product.after.article) return;
  const holder = shelf.byArticle(article);
  if (holder !== undefined && holder !== product) warn('article-taken', { value: article });
  else {
    product.after.article = article;
    shelf.index(product);
  }
}

function vatKindOf({ taxRates }: ProductRecord): VatKind | null {
  const vat = taxRates.find((tax) => /ндс/i.test(tax.name));
  if (vat === undefined) return null;
  if (vat.rateBasisPoints === null) return /без/i.test(vat.rate ?? '') ? 'none' : null;
  if (vat.rateBasisPoints === 0) return 'none';
  return vat.rateBasisPoints === 1_000 ? 'reduced' : 'standard';
}

function valuesOf(record: ProductRecord, classifier: Classifier): Map<string, string> {
  const values = new Map<string, string>();
  for (const { externalId, value } of record.properties) {
    const propertyId = classifier.propertyId(externalId);
    if (propertyId === undefined) continue;
    const text = classifier.valueText(externalId, value);
    const said = values.get(propertyId);
    values.set(propertyId, said === undefined ? text : `${said}, ${text}`);
  }
  return values;
}
