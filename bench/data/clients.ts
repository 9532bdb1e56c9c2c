import type { Chance } from './chance.ts';
import { pick } from './pick.ts';
import { clientCount, managerCount, padded } from './sizes.ts';
import { cities, nameWords } from './words.ts';

export interface Manager {
  number: number;
  login: string;
  name: string;
}

export interface ContactPerson {
  number: number;
  name: string;
  email: string;
  phone: string;
}

export interface Street {
  number: number;
  street: string;
  city: string;
  zip: string;
}

export interface Client {
  number: number;
  code: string;
  name: string;
  taxId: string;
  city: string;
  manager: number;
  contacts: ContactPerson[];
  addresses: Street[];
}

export function makeManagers(): Manager[] {
  return Array.from({ length: managerCount }, (_, at) => {
    const number = at + 1;
    return { number, login: `m${number}`, name: `Manager ${padded(number, 2)}` };
  });
}

/** Clients with one to three contacts and one or two addresses each, numbered through all of them. */
export function makeClients(chance: Chance): Client[] {
  let contacts = 0;
  let addresses = 0;
  return Array.from({ length: clientCount }, (_, at) => {
    const number = at + 1;
    const city = pick(cities, chance.between(0, 9));
    const first = pick(nameWords, chance.between(0, 39));
    const second = pick(nameWords, chance.between(0, 39));
    const contactsHere = chance.between(1, 3);
    const contactsFrom = contacts;
    contacts += contactsHere;
    const addressesHere = chance.between(1, 2);
    const addressesFrom = addresses;
    addresses += addressesHere;
    return {
      number,
      code: `C${padded(number, 5)}`,
      name: `${first} ${second} ${padded(number, 5)} LLC`,
      taxId: `77${padded(number, 8)}`,
      city,
      manager: managerOf(number),
      contacts: Array.from({ length: contactsHere }, (_, nth) => makeContact(contactsFrom + nth + 1)),
      addresses: Array.from({ length: addressesHere }, (_, nth) => makeAddress(chance, addressesFrom + nth + 1, city)),
    };
  });
}

/** Clients are dealt out to managers in turn. */
export function managerOf(client: number): number {
  return 1 + ((client - 1) % managerCount);
}

function makeContact(number: number): ContactPerson {
  return {
    number,
    name: `Contact ${padded(number, 6)}`,
    email: `c${number}@example.com`,
    phone: `+7900${padded(number, 7)}`,
  };
}

function makeAddress(chance: Chance, number: number, city: string): Street {
  const street = `Street ${chance.between(1, 200)}, ${chance.between(1, 99)}`;
  return { number, street, city, zip: padded(chance.between(101_000, 699_999), 6) };
}
