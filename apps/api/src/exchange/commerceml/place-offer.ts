import type { OfferRecord } from '../read/index.ts';
import type { NoteCode } from '../report/index.ts';
import { blankProduct, type ProductShelf, type ShelvedProduct } from '../write/index.ts';
import { wholeId } from './whole-id.ts';
import { takeArticle } from './write-products.ts';

type Warn = (code: NoteCode, details: Record<string, string | number>) => void;

/** The product an offer is of; a variant the catalogue doesn't name, and a product still to come, are made. */
export function placeOffer(shelf: ProductShelf, record: OfferRecord, warn: Warn): ShelvedProduct {
  const id = wholeId(record);
  const known = shelf.byExternalId(id);
  if (known) return known;
  const base = shelf.byExternalId(record.externalId);
  const namesake = record.article === null ? undefined : shelf.byArticle(record.article);
  if (base === undefined && namesake?.after.externalId === null) {
    namesake.after.externalId = id;
    shelf.index(namesake);
    return namesake;
  }
  const described = base !== undefined || record.name !== null;
  if (!described) warn('product-not-in-catalogue', { value: record.article ?? id });
  const product = shelf.add({
    ...blankProduct,
    ...variantOf(base),
    externalId: id,
    name: nameOf(record, base),
    unit: record.unit?.name ?? base?.after.unit ?? blankProduct.unit,
    barcode: record.barcode,
    active: described && record.status !== 'deleted',
  });
  // A variant carries the article of its product, which stays with the product.
  if (base === undefined) takeArticle(shelf, product, record.article, warn);
  return product;
}

function variantOf(base: ShelvedProduct | undefined) {
  if (base === undefined) return {};
  const { groupId, description, manufacturer, vatKind, pictureId, leadTimeDays } = base.after;
  return { groupId, description, manufacturer, vatKind, pictureId, leadTimeDays };
}

function nameOf(record: OfferRecord, base: ShelvedProduct | undefined): string {
  if (record.name !== null) return record.name;
  const values = record.characteristics.map((one) => one.value).join(', ');
  if (base !== undefined) return values === '' ? base.after.name : `${base.after.name} (${values})`;
  return record.article ?? wholeId(record);
}
