import type { Database } from '@svodka/database';
import { type PaymentTerms, paymentTermsSchema } from '@svodka/domain';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';

const usual: PaymentTerms[] = [
  {
    name: '50 % аванс, 50 % через 10 дней после отгрузки',
    parts: [
      { percentBasisPoints: 5_000, anchor: 'invoice', offsetDays: 5, dayKind: 'working' },
      { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
    ],
  },
  {
    name: '100 % аванс',
    parts: [{ percentBasisPoints: 10_000, anchor: 'invoice', offsetDays: 5, dayKind: 'working' }],
  },
  {
    name: 'Отсрочка 30 дней после отгрузки',
    parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 30, dayKind: 'calendar' }],
  },
];

/** A plant that has no payment terms yet gets the usual ones, so that the first request can be registered. */
export async function ensureTerms(db: Database): Promise<void> {
  const known = await db.selectFrom('PaymentTerms').select('id').limit(1).executeTakeFirst();
  if (known) return;
  const rows = usual.map((terms) => ({
    id: newId(),
    name: terms.name,
    definition: json(paymentTermsSchema.parse(terms)),
  }));
  await db
    .insertInto('PaymentTerms')
    .values(rows)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}
