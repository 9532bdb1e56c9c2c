import { addDays, kopecks, type PlainDate } from '@svodka/domain';
import type { IdMaker, Random } from '../chance/index.ts';
import type { PlantTerms } from '../plant/index.ts';
import type { Row } from '../row.ts';

export interface ClientContract {
  readonly row: Row<'Contract'>;
  readonly signedOn: PlainDate;
  readonly terms: PlantTerms;
}

/** A framework contract from before the first order; some clients have a later one with other terms. */
export function contractsOf(
  random: Random,
  makeId: IdMaker,
  client: { id: string; bornAt: number; firstDay: PlainDate; category: 'A' | 'B' | 'C' },
  terms: readonly PlantTerms[],
): ClientContract[] {
  const days = [addDays(client.firstDay, -random.int(3, 40))];
  if (random.chance(0.25)) days.push(addDays(client.firstDay, random.int(250, 700)));
  return days.map((signedOn) => {
    const chosen = random.weighted(terms.map((one) => [one, one.weight[client.category]] as const));
    const row = {
      id: makeId(client.bornAt),
      clientId: client.id,
      number: `${random.int(1, 399)}/${signedOn.slice(2, 4)}`,
      signedOn,
      validUntil: random.chance(0.4) ? addDays(signedOn, 1_095) : null,
      termsId: chosen.id,
      creditLimit: client.category === 'A' || random.chance(0.2) ? kopecks(random.int(5, 60) * 10_000_000) : null,
    };
    return { row, signedOn, terms: chosen };
  });
}
