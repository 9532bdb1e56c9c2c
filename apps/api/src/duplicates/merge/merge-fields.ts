import { type MergeClientsInput, mergedFields } from '@svodka/domain';
import { searchNameOf } from '../../clients/index.ts';
import type { LockedClient } from './lock-parties.ts';
import type { MergeLog } from './merge-log.ts';

/** Gives the survivor the values chosen of the loser's; gives back whose manager answers from now on. */
export async function mergeFields(
  log: MergeLog,
  survivor: LockedClient,
  loser: LockedClient,
  { fields, lists }: Pick<MergeClientsInput, 'fields' | 'lists'>,
): Promise<void> {
  const set = (field: string, before: unknown, after: unknown) =>
    log.change('Client', field, survivor.id, before, after);
  for (const field of mergedFields) {
    if (fields[field] === 'loser') await set(field, survivor[field], loser[field]);
  }
  const names = {
    shortName: fields.shortName === 'loser' ? loser.shortName : survivor.shortName,
    legalName: fields.legalName === 'loser' ? loser.legalName : survivor.legalName,
  };
  if (fields.shortName === 'loser' || fields.legalName === 'loser')
    await set('searchName', survivor.searchName, searchNameOf(names));
  await set('activities', survivor.activities, activitiesOf(survivor, loser, lists.activities ?? 'both'));
}

function activitiesOf(survivor: LockedClient, loser: LockedClient, side: 'survivor' | 'loser' | 'both'): string[] {
  if (side === 'both') return [...new Set([...survivor.activities, ...loser.activities])];
  return side === 'survivor' ? survivor.activities : loser.activities;
}
