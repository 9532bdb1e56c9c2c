import type { DB } from '@svodka/database';
import { normalizeClientName } from '@svodka/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import {
  digitsSought,
  likePattern,
  likePatternOfSome,
  spellings,
  withoutCountryDigit,
} from '../platform/search-text.ts';
import type { ClientFilters } from './input.ts';

type Clients = ExpressionBuilder<DB, 'Client'>;

/** The clients that filters mean; absent ones are left out of the statement, so that the rest find their indexes. */
export function matchClients(filters: ClientFilters) {
  return (eb: Clients): Expression<SqlBool> => {
    const { search, category, region, managerId, status, activity } = filters;
    const conditions: Expression<SqlBool>[] = [];
    if (search) conditions.push(matchSearch(eb, search));
    if (category) conditions.push(eb('Client.category', '=', category));
    if (region) conditions.push(eb('Client.region', '=', region));
    if (managerId) conditions.push(eb('Client.managerId', '=', managerId));
    if (status) conditions.push(eb('Client.status', '=', status));
    if (activity) conditions.push(sql<SqlBool>`${activity} = ANY("Client"."activities")`);
    return eb.and(conditions);
  };
}

/** Digits alone may be a part of a tax number, of a phone, or of the name. */
function matchSearch(eb: Clients, search: string): Expression<SqlBool> {
  const names = spellings(search).map((text) => likePatternOfSome(normalizeClientName(text)));
  const byName = eb.or(names.map((name) => eb('Client.searchName', 'like', name)));
  const digits = digitsSought(search);
  if (digits === null) return byName;
  const byPhone = eb
    .selectFrom('Contact')
    .select('Contact.clientId')
    .where('Contact.phoneDigits', 'like', likePattern(withoutCountryDigit(digits)));
  return eb.or([byName, eb('Client.inn', 'like', likePattern(digits)), eb('Client.id', 'in', byPhone)]);
}
