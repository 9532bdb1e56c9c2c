import { transliterate } from '@svodka/domain';
import type { IdMaker, Random } from '../chance/index.ts';
import { type PersonName, type Place, personName } from '../plant/index.ts';
import type { Row } from '../row.ts';
import { digits } from './numbers.ts';

const positions = [
  'Начальник отдела снабжения',
  'Инженер по комплектации',
  'Менеджер по закупкам',
  'Главный конструктор',
  'Заместитель директора по закупкам',
  'Ведущий инженер',
  'Бухгалтер',
  'Специалист ОМТС',
];
/** A Russian name as it stands in an address. */
export function latinName(text: string): string {
  return transliterate(text).replace(/[^a-z0-9]/g, '');
}

export interface Company {
  readonly clientId: string;
  readonly domain: string;
  readonly place: Place;
}

/** One to three people; the first is the one to call. */
export function contactRows(random: Random, makeId: IdMaker, bornAt: number, company: Company): Row<'Contact'>[] {
  return Array.from(
    {
      length: random.weighted([
        [1, 35],
        [2, 40],
        [3, 25],
      ]),
    },
    (_, at) => {
      const phones = phonesOf(random, company.place);
      return {
        ...contactOf(random, personName(random), company),
        id: makeId(bornAt),
        phones,
        phoneDigits: phones.map((phone) => phone.replace(/\D/g, '')).join('\n'),
        isPrimary: at === 0,
      };
    },
  );
}

function contactOf(random: Random, name: PersonName, { clientId, domain }: Company) {
  return {
    clientId,
    name: `${name.surname} ${name.first} ${name.father}`,
    position: random.pick(positions),
    emails: random.chance(0.9) ? [`${latinName(name.surname)}@${domain}`] : [],
    preferredChannel: random.weighted([
      ['phone', 55],
      ['email', 30],
      ['messenger', 15],
    ]),
  };
}

/** City numbers begin with 555, which no exchange here has; mobiles with 900 000. */
function phonesOf(random: Random, place: Place): string[] {
  const local = `555${digits(random, 7 - 3)}`.slice(0, 10 - place.phone.length);
  const office = `+7 (${place.phone}) ${local.slice(0, -4)}-${local.slice(-4, -2)}-${local.slice(-2)}`;
  return random.chance(0.45) ? [office, `+7 900 000-${digits(random, 2)}-${digits(random, 2)}`] : [office];
}
