import {
  type ListSide,
  type MergedField,
  type MergedList,
  type MergeSide,
  mergedFields,
  mergedLists,
} from '@svodka/domain';
import type { ComparedClient } from './row.ts';

/** The two columns of the comparison. */
export type Side = 'first' | 'second';
export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

export type Pair = Readonly<Record<Side, ComparedClient>>;

/** What a person has chosen by hand; all else follows from which client stays. */
export interface Choice {
  stays: Side;
  fields: Readonly<Partial<Record<MergedField, Side>>>;
  /** Sides of lists that are left out. */
  without: Readonly<Partial<Record<MergedList, Side>>>;
}

/** The client with more behind it stays, unless a person says otherwise; of equals, the one known longer. */
export function firstChoice({ first, second }: Pair): Choice {
  const more = first.orders - second.orders || first.payments - second.payments;
  const stays = more > 0 || (more === 0 && first.createdAt <= second.createdAt) ? 'first' : 'second';
  return { stays, fields: {}, without: {} };
}

const isEmpty = (value: unknown) => value === null || value === '';

/** Whose value a field gets: as chosen, else that of the client who stays, unless only the other has one. */
export function fieldSide(pair: Pair, choice: Choice, field: MergedField): Side {
  const { stays, fields } = choice;
  const other = otherSide(stays);
  return fields[field] ?? (isEmpty(pair[stays][field]) && !isEmpty(pair[other][field]) ? other : stays);
}

/** What the server is to be told: both clients by who stays, and what is not simply the stayer's. */
export function mergeInput(pair: Pair, choice: Choice) {
  const { stays, without } = choice;
  const [survivor, loser] = [pair[stays], pair[otherSide(stays)]];
  const asSide = (side: Side): MergeSide => (side === stays ? 'survivor' : 'loser');
  const listSide = (list: MergedList): ListSide => {
    const left = without[list];
    return left === undefined ? 'both' : asSide(otherSide(left));
  };
  return {
    survivorId: survivor.id,
    survivorVersion: survivor.version,
    loserId: loser.id,
    loserVersion: loser.version,
    fields: Object.fromEntries(mergedFields.map((field) => [field, asSide(fieldSide(pair, choice, field))])),
    lists: Object.fromEntries(mergedLists.map((list) => [list, listSide(list)])),
  };
}
