import { normalizeClientName } from '@svodka/domain';

/** What a client is found by: the short name, and of the legal one what the short doesn't say already. */
export function searchNameOf({ shortName, legalName }: { shortName: string; legalName: string }): string {
  const short = normalizeClientName(shortName);
  const legal = normalizeClientName(legalName);
  if (legal.includes(short)) return legal;
  return short.includes(legal) ? short : `${short} ${legal}`;
}
