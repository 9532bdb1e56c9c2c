import { createHash } from 'node:crypto';
import type { BankEntryDraft } from '../../payments/index.ts';
import { type BankDocument, type BankStatement, directionOf } from '../read/index.ts';

export interface StatementEntries {
  entries: BankEntryDraft[];
  /** Documents of which nobody can say whether the money came or went. */
  unclear: BankDocument[];
}

/**
 * The documents of a statement as entries with the keys they are known by, whichever file brings them. A key counts
 * equals within its file: two equal payments of a day are two, and the file again, or one that overlaps it, brings none.
 * What the key says depends on the file alone, not on what else is known.
 */
export function entriesOf(statement: BankStatement, knownOwn: ReadonlySet<string>): StatementEntries {
  const equals = new Map<string, number>();
  const entries: BankEntryDraft[] = [];
  const unclear: BankDocument[] = [];
  for (const document of statement.documents) {
    const side = sideOf(document, statement.ownAccounts, knownOwn);
    if (side === null) {
      unclear.push(document);
      continue;
    }
    const content = contentOf(document, side);
    const ordinal = (equals.get(content) ?? 0) + 1;
    equals.set(content, ordinal);
    entries.push(entryOf(document, side, `${content}|${ordinal}`, knownOwn));
  }
  return { entries, unclear };
}

type Side = 'in' | 'out';

/** On which side of the document we stand: the file's own accounts tell first, then those we know, then its days. */
function sideOf(document: BankDocument, ownAccounts: ReadonlySet<string>, knownOwn: ReadonlySet<string>): Side | null {
  const byFile = directionOf({ ...document, receivedOn: null, chargedOn: null }, ownAccounts);
  const direction = byFile === 'unclear' ? directionOf(document, knownOwn) : byFile;
  if (direction === 'unclear') return null;
  return direction === 'in' ? 'in' : 'out';
}

function partiesOf(document: BankDocument, side: Side) {
  const { payer, payee } = document;
  return side === 'in' ? { own: payee, party: payer } : { own: payer, party: payee };
}

function contentOf(document: BankDocument, side: Side): string {
  const { own, party } = partiesOf(document, side);
  const purpose = createHash('sha256').update(document.purpose.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);
  return [own.account, side, document.day, document.number, document.amount, party.account, purpose].join('|');
}

function entryOf(document: BankDocument, side: Side, key: string, knownOwn: ReadonlySet<string>): BankEntryDraft {
  const { own, party } = partiesOf(document, side);
  const moved = side === 'in' ? document.receivedOn : document.chargedOn;
  return {
    key,
    ownAccount: own.account,
    direction: party.account !== '' && knownOwn.has(party.account) ? 'own' : side,
    day: moved ?? document.day,
    number: document.number,
    amount: document.amount,
    partyName: party.name,
    partyInn: party.inn,
    partyKpp: party.kpp,
    partyAccount: party.account,
    partyBic: party.bic,
    purpose: document.purpose,
    keys: { ...document.keys },
  };
}
