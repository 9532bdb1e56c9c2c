import type { IdMaker, Random } from '../chance/index.ts';
import { type Place, streets } from '../plant/index.ts';
import type { Row } from '../row.ts';
import { accountOf, digits } from './numbers.ts';

const banks = [
  { name: 'АО «Исетский банк развития»', bic: '046599701' },
  { name: 'ПАО «Каменный Пояс Банк»', bic: '046599715' },
  { name: 'АО «Банк Чусовая»', bic: '045799722' },
  { name: 'ООО КБ «Таганай-Кредит»', bic: '047599738' },
  { name: 'АО «Северный Увал Банк»', bic: '044599744' },
];

function addressText(random: Random, place: Place, postcode: string): string {
  const area = place.city === place.region ? '' : `${place.region}, `;
  return `${postcode}, ${area}г. ${place.city}, ул. ${random.pick(streets)}, д. ${random.int(1, 140)}`;
}

export function addressRows(
  random: Random,
  makeId: IdMaker,
  bornAt: number,
  clientId: string,
  place: Place,
): Row<'Address'>[] {
  const kinds = random.chance(0.6) ? (['legal', 'delivery'] as const) : (['legal'] as const);
  return kinds.map((kind) => {
    const postcode = `${place.postcode}${digits(random, 3)}`;
    return {
      id: makeId(bornAt),
      clientId,
      kind,
      text: addressText(random, place, postcode),
      city: place.city,
      postcode,
    };
  });
}

export function bankAccountRows(
  random: Random,
  makeId: IdMaker,
  bornAt: number,
  clientId: string,
): Row<'BankAccount'>[] {
  return Array.from({ length: random.chance(0.15) ? 2 : 1 }, () => {
    const bank = random.pick(banks);
    return { id: makeId(bornAt), clientId, account: accountOf(random, bank.bic), bic: bank.bic, bankName: bank.name };
  });
}
