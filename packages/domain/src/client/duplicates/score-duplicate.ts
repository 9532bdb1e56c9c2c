import { trigramSimilarity } from './trigrams.ts';

/** How sure it is that two clients are one. */
export const duplicateStrengths = ['certain', 'likely', 'possible'] as const;
export type DuplicateStrength = (typeof duplicateStrengths)[number];

/** What of a client tells that another is the same. */
export type DuplicateFacts = {
  readonly inn: string | null;
  readonly kpp: string | null;
  /** Normalised: see `normalizeClientName`. */
  readonly searchName: string;
  readonly accounts: readonly string[];
  readonly contacts: readonly DuplicateContact[];
};

export type DuplicateContact = {
  readonly name: string;
  /** Digits only. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** Why two clients seem to be one, or what speaks against it; each has its words in the browser. */
export type DuplicateReason =
  | { readonly kind: 'innAndKpp'; readonly inn: string; readonly kpp: string | null }
  | { readonly kind: 'inn'; readonly inn: string }
  | { readonly kind: 'branches'; readonly inn: string; readonly kpps: readonly string[] }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'phone'; readonly phone: string; readonly names: readonly string[] }
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'name'; readonly percent: number }
  | { readonly kind: 'otherInn'; readonly inns: readonly string[] };

export type DuplicateCase = {
  readonly strength: DuplicateStrength;
  /** 0 to 100; strengths are ranges of it, so that a list by score is a list by strength. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
};

const certainFrom = 90;
const likelyFrom = 60;
const possibleFrom = 30;
/** Names less alike than this say nothing. */
export const leastNamePercent = 60;
/** From here on names alone are worth a look. */
export const aloneNamePercent = 80;
/** Digits of a number with its city's or operator's code: shorter ones are the same in many cities. */
export const wholePhoneDigits = 10;

/**
 * Whether two clients may be one, why and how sure that is; null when nothing says so. It doesn't matter which is named
 * first. One ИНН with two КПП is a firm with its branches, never more than possible; two ИНН are two firms, so that what
 * they share weighs less. Source: issue 5, R1.
 */
export function scoreDuplicate(one: DuplicateFacts, other: DuplicateFacts): DuplicateCase | null {
  const shared = [...accountReasons(one, other), ...contactReasons(one, other), ...nameReasons(one, other)];
  if (one.inn !== null && one.inn === other.inn) return sameInn(one.inn, [one.kpp, other.kpp], shared);
  const inns = [one.inn, other.inn].filter((inn) => inn !== null);
  const points = pointsOf(shared);
  if (inns.length < 2) return caseOf(Math.min(points, certainFrom - 1), shared);
  const score = Math.min(points - otherInnPoints, likelyFrom - 1);
  return caseOf(score, [...shared, { kind: 'otherInn', inns: inns.toSorted() }]);
}

function sameInn(
  inn: string,
  both: readonly (string | null)[],
  shared: readonly DuplicateReason[],
): DuplicateCase | null {
  const kpps = both.filter((kpp) => kpp !== null).toSorted();
  const [first, second] = kpps;
  if (first !== undefined && second !== undefined) {
    if (first === second) return caseOf(100, [{ kind: 'innAndKpp', inn, kpp: first }, ...shared]);
    return caseOf(branchesScore, [{ kind: 'branches', inn, kpps }, ...shared]);
  }
  // An entrepreneur's ИНН has twelve digits and no КПП beside it.
  if (inn.length === 12) return caseOf(100, [{ kind: 'innAndKpp', inn, kpp: null }, ...shared]);
  return caseOf(Math.min(innPoints + pointsOf(shared), certainFrom - 1), [{ kind: 'inn', inn }, ...shared]);
}

const branchesScore = 40;
const innPoints = 70;
const otherInnPoints = 30;
const points: Readonly<Partial<Record<DuplicateReason['kind'], number>>> = { account: 65, phone: 40, email: 40 };

/** One reason of a kind counts once: three phones of one office are no more than one. */
function pointsOf(reasons: readonly DuplicateReason[]): number {
  const kinds = new Set(reasons.map((reason) => reason.kind));
  const names = reasons.map((reason) => (reason.kind === 'name' ? namePoints(reason.percent) : 0));
  return [...kinds].reduce((sum, kind) => sum + (points[kind] ?? 0), Math.max(0, ...names));
}

function namePoints(percent: number): number {
  if (percent >= 95) return 45;
  return percent >= aloneNamePercent ? 35 : 25;
}

function caseOf(score: number, reasons: readonly DuplicateReason[]): DuplicateCase | null {
  if (score < possibleFrom) return null;
  const strength = score >= certainFrom ? 'certain' : score >= likelyFrom ? 'likely' : 'possible';
  return { strength, score, reasons };
}

function accountReasons(one: DuplicateFacts, other: DuplicateFacts): DuplicateReason[] {
  return shared(one.accounts, other.accounts).map((account) => ({ kind: 'account', account }));
}

function contactReasons(one: DuplicateFacts, other: DuplicateFacts): DuplicateReason[] {
  const [first, second] = [phonesOf(one), phonesOf(other)];
  const phones = shared([...first.keys()], [...second.keys()]).map((phone): DuplicateReason => {
    const names = [...new Set([...(first.get(phone) ?? []), ...(second.get(phone) ?? [])])].toSorted();
    return { kind: 'phone', phone, names };
  });
  const emails = shared(emailsOf(one), emailsOf(other)).map((email): DuplicateReason => ({ kind: 'email', email }));
  return [...phones, ...emails];
}

/** «8 912» and «+7 912» are the same number: the last ten digits tell. */
function phonesOf({ contacts }: DuplicateFacts): ReadonlyMap<string, readonly string[]> {
  const named = contacts.flatMap(({ name, phones }) =>
    phones
      .filter((digits) => digits.length >= wholePhoneDigits)
      .map((digits) => ({ phone: digits.slice(-wholePhoneDigits), name })),
  );
  const byPhone = Map.groupBy(named, (one) => one.phone);
  return new Map([...byPhone].map(([phone, ones]) => [phone, ones.map((one) => one.name)]));
}

function emailsOf({ contacts }: DuplicateFacts): string[] {
  return contacts.flatMap((contact) => contact.emails.map((email) => email.toLowerCase()));
}

function nameReasons(one: DuplicateFacts, other: DuplicateFacts): DuplicateReason[] {
  const percent = Math.round(100 * trigramSimilarity(one.searchName, other.searchName));
  return percent < leastNamePercent ? [] : [{ kind: 'name', percent }];
}

function shared(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set(some).intersection(new Set(others))].toSorted();
}
