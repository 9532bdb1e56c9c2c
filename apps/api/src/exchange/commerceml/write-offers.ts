import { type Kopecks, kopecks, type Thousandths } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import type { OfferPrice, OfferRecord } from '../read/index.ts';
import { countOnce, type NoteCode, rowNote, type Tally } from '../report/index.ts';
import {
  allWarehouses,
  currencyCode,
  ensurePriceTypes,
  openShelf,
  type PriceType,
  planPrices,
  planStocks,
  type ShelvedProduct,
  saveProducts,
  untypedPrice,
  type WantedPrice,
} from '../write/index.ts';
import type { Classifier } from './classifier.ts';
import { placeOffer } from './place-offer.ts';
import { wholeId } from './whole-id.ts';

export interface OfferBatch {
  file: string;
  records: readonly OfferRecord[];
  classifier: Classifier;
}

type Warn = (code: NoteCode, details: Record<string, string | number>) => void;

/** Writes prices and stock; an offer of a variant that the catalogue doesn't name makes it a product of its own. */
export async function writeOffers(
  command: Command,
  tally: Tally,
  { file, records, classifier }: OfferBatch,
): Promise<void> {
  const keys = records.flatMap((record) => [
    { externalId: wholeId(record), article: record.article },
    { externalId: record.externalId, article: null },
  ]);
  const shelf = await openShelf(command.tx, keys);
  const types = await typesOf(command, records);
  const warnOf =
    (record: OfferRecord): Warn =>
    (code, details) =>
      tally.warn(rowNote({ row: record.line, file }, code, details));
  const placed = records.map((record) => ({ record, product: placeOffer(shelf, record, warnOf(record)) }));
  const prices = await planPrices(
    command,
    placed.flatMap(({ product, record }) => pricesOf(product, record, types, warnOf(record))),
  );
  const stocks = await planStocks(
    command,
    placed.flatMap(({ product, record }) => {
      const lying = stocksOf(record, classifier);
      return lying === null ? [] : [{ product, stocks: lying, countedAt: null }];
    }),
  );
  const outcomes = await saveProducts(command, shelf, [prices, stocks]);
  tally.read('offers', records.length);
  countOnce(
    tally,
    'offers',
    placed.map(({ product }) => product.id),
    outcomes,
  );
}

async function typesOf({ tx }: Command, records: readonly OfferRecord[]): Promise<Map<string, PriceType>> {
  const used = new Map<string, string | null>();
  for (const { priceTypeExternalId, currency } of records.flatMap((record) => record.prices)) {
    const id = priceTypeExternalId ?? untypedPrice;
    if (!used.has(id)) used.set(id, currency);
  }
  return ensurePriceTypes(
    tx,
    [...used].map(([externalId, currency]) => ({ externalId, name: null, currency })),
  );
}

function pricesOf(
  product: ShelvedProduct,
  record: OfferRecord,
  types: ReadonlyMap<string, PriceType>,
  warn: Warn,
): WantedPrice[] {
  return record.prices.flatMap((offered) => {
    const type = types.get(offered.priceTypeExternalId ?? untypedPrice);
    if (type === undefined) return [];
    if (offered.amount < 0) {
      warn('price-negative', { value: offered.amount / 100 });
      return [];
    }
    const currency = currencyCode(offered.currency);
    if (offered.currency !== null && currency !== type.currency) warn('currency-differs', { value: currency });
    return [{ product, type, price: perBaseUnit(offered) }];
  });
}

/** «120 за упаковку, в которой 10 штук» is 12 a piece. */
function perBaseUnit({ amount, coefficient }: OfferPrice): Kopecks {
  return coefficient === 1_000 || coefficient <= 0 ? amount : kopecks(Math.round((amount * 1_000) / coefficient));
}

function stocksOf(record: OfferRecord, classifier: Classifier) {
  if (record.stocks.length > 0) {
    return record.stocks.map(({ warehouseExternalId, quantity }) => ({
      warehouse: classifier.warehouseName(warehouseExternalId),
      quantity,
    }));
  }
  return record.quantity === null
    ? null
    : [{ warehouse: allWarehouses, quantity: record.quantity satisfies Thousandths }];
}
