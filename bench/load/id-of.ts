import { uuidV7 } from '@svodka/domain';

const kinds = [
  'user',
  'account',
  'group',
  'product',
  'priceType',
  'client',
  'contact',
  'address',
  'contract',
  'responsibility',
  'terms',
  'lifecycle',
  'order',
  'line',
  'visit',
  'wait',
  'part',
] as const;
export type Kind = (typeof kinds)[number];

/** When the plant's own records were made. */
const founded = Date.UTC(2023, 0, 1);

/** The id of the nth record of a kind: a UUID of version 7 that the runner can say without asking the database. */
export function idOf(kind: Kind, number: number, millis: number = founded): string {
  const bytes = new Uint8Array(10);
  const view = new DataView(bytes.buffer);
  view.setUint8(1, kinds.indexOf(kind));
  view.setUint32(6, number);
  return uuidV7(millis, bytes);
}
