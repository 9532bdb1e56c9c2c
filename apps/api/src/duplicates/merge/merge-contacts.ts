import { type ListSide, normalizeClientName, wholePhoneDigits } from '@svodka/domain';
import { sql } from 'kysely';
import { phoneDigitsOf } from '../../clients/index.ts';
import type { MergeLog } from './merge-log.ts';
import type { Parties } from './parties.ts';

interface ContactRow {
  id: string;
  clientId: string;
  name: string;
  position: string | null;
  phones: string[];
  emails: string[];
  isPrimary: boolean;
  /** Named by an order or an activity: such a person stays, whichever side is chosen. */
  named: boolean;
}

/** Joins the people both clients know; of the others those of the chosen side go along, and all whom orders and activities name. */
export async function mergeContacts(log: MergeLog, parties: Parties, side: ListSide): Promise<void> {
  const { survivorId, loserId } = parties;
  const all = await contactsOf(log, parties);
  const theirs = (id: string) => all.filter((one) => one.clientId === id);
  const unwanted = side === 'both' ? [] : theirs(side === 'survivor' ? loserId : survivorId);
  const gone = new Set(unwanted.filter((one) => !one.named).map((one) => one.id));
  const kept = theirs(survivorId).filter((one) => !gone.has(one.id));
  for (const contact of theirs(loserId).filter((one) => !gone.has(one.id))) {
    const at = kept.findIndex((one) => isSamePerson(one, contact));
    const same = kept[at];
    if (same) kept[at] = await joinInto(log, same, contact);
    else if (contact.isPrimary && kept.some((one) => one.isPrimary))
      await log.change('Contact', 'isPrimary', contact.id, true, false);
  }
  await log.remove('Contact', [...gone]);
}

async function contactsOf({ tx }: MergeLog, { survivorId, loserId }: Parties): Promise<ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    SELECT "id", "clientId", "name", "position", "phones", "emails", "isPrimary",
      EXISTS (SELECT FROM "Order" o WHERE o."clientId" = k."clientId" AND o."contactId" = k."id")
        OR EXISTS (SELECT FROM "Activity" a WHERE a."contactId" = k."id") AS "named"
    FROM "Contact" k WHERE "clientId" IN (${survivorId}::uuid, ${loserId}::uuid)
    ORDER BY "isPrimary" DESC, "name", "id"`.execute(tx);
  return rows;
}

/** Of one name, with a phone or address in common, or with nothing that could differ. */
function isSamePerson(one: ContactRow, other: ContactRow): boolean {
  if (normalizeClientName(one.name) !== normalizeClientName(other.name)) return false;
  const [known, told] = [reachedBy(one), reachedBy(other)];
  return known.size === 0 || told.size === 0 || !known.isDisjointFrom(told);
}

function reachedBy({ phones, emails }: ContactRow): ReadonlySet<string> {
  const numbers = phones.map(wholePhone);
  return new Set([...numbers, ...emails.map((email) => email.toLowerCase())]);
}

async function joinInto(log: MergeLog, same: ContactRow, { id, ...other }: ContactRow): Promise<ContactRow> {
  const phones = withOthers(same.phones, other.phones, wholePhone);
  const emails = withOthers(same.emails, other.emails, (email) => email.toLowerCase());
  const position = same.position ?? other.position;
  await log.change('Contact', 'phones', same.id, same.phones, phones);
  await log.change('Contact', 'phoneDigits', same.id, phoneDigitsOf(same.phones), phoneDigitsOf(phones));
  await log.change('Contact', 'emails', same.id, same.emails, emails);
  await log.change('Contact', 'position', same.id, same.position, position);
  await log.repoint('contactId', id, same.id);
  await log.remove('Contact', [id]);
  return { ...same, phones, emails, position };
}

/** «8 912» and «+7 912» are the same number. */
const wholePhone = (phone: string) => phone.replace(/\D/g, '').slice(-wholePhoneDigits);

function withOthers(own: readonly string[], others: readonly string[], keyOf: (value: string) => string): string[] {
  return [...new Map([...others, ...own].map((value) => [keyOf(value), value])).values()].toSorted(
    (one, other) => own.indexOf(other) - own.indexOf(one),
  );
}
