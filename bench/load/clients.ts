import { normalizeClientName } from '@svodka/domain';
import type { Client, DataSet } from '../data/index.ts';
import type { TableRow } from './copy.ts';
import { copyAll } from './copy-all.ts';
import { idOf } from './id-of.ts';
import { terms } from './terms.ts';

const since = '2023-01-01';

/** Clients with all that hangs on them, and a contract each, without which no order is confirmed. */
export async function loadClients(url: string, { clients }: DataSet): Promise<void> {
  await copyAll(url, 'PaymentTerms', [
    { id: idOf('terms', 1), name: terms.name, definition: { json: JSON.stringify(terms) } },
  ]);
  await copyAll(url, 'Client', clients.map(clientRow));
  await copyAll(url, 'Contact', clients.flatMap(contactRows));
  await copyAll(url, 'Address', clients.flatMap(addressRows));
  await copyAll(url, 'Contract', clients.map(contractRow));
  await copyAll(url, 'ClientResponsibility', clients.map(responsibilityRow));
}

function clientRow({ number, name, taxId, city, manager }: Client): TableRow<'Client'> {
  return {
    id: idOf('client', number),
    legalName: name,
    shortName: name,
    searchName: normalizeClientName(name),
    inn: taxId,
    region: city,
    managerId: idOf('user', manager),
  };
}

function contactRows(client: Client): TableRow<'Contact'>[] {
  return client.contacts.map(({ number, name, email, phone }, at) => ({
    id: idOf('contact', number),
    clientId: idOf('client', client.number),
    name,
    phones: [phone],
    emails: [email],
    phoneDigits: phone.replace(/\D/g, ''),
    isPrimary: at === 0,
  }));
}

function addressRows(client: Client): TableRow<'Address'>[] {
  return client.addresses.map(({ number, street, city, zip }, at) => ({
    id: idOf('address', number),
    clientId: idOf('client', client.number),
    kind: at === 0 ? 'legal' : 'delivery',
    text: street,
    city,
    postcode: zip,
  }));
}

function contractRow({ number, code }: Client): TableRow<'Contract'> {
  return {
    id: idOf('contract', number),
    clientId: idOf('client', number),
    number: `D-${code}`,
    signedOn: since,
    termsId: idOf('terms', 1),
  };
}

function responsibilityRow({ number, manager }: Client): TableRow<'ClientResponsibility'> {
  return {
    id: idOf('responsibility', number),
    clientId: idOf('client', number),
    managerId: idOf('user', manager),
    fromDay: since,
  };
}
