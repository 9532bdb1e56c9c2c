import type { Role } from '../permission.ts';
import type { Party, Service } from '../service.ts';
import { type NoticeKind, type NoticeReason, noticeRules } from './kind.ts';

/** Somebody who may be told: only people who work here now. */
export interface Colleague {
  readonly id: string;
  readonly role: Role;
  readonly service: Service | null;
  /** Who does their work while they are away. */
  readonly deputies?: readonly string[];
}

/** Whom a fact touches; null or absent where there is nobody such. */
export interface Concerned {
  readonly orderManagerId?: string | null;
  readonly clientManagerId?: string | null;
  readonly askerId?: string | null;
  readonly creatorId?: string | null;
  readonly assigneeId?: string | null;
  /** Who has an activity with a client to do. */
  readonly doerId?: string | null;
  /** Who has been given clients and orders. */
  readonly successorId?: string | null;
  /** The service it is about; sales and the client are reached through the order's manager. */
  readonly party?: Party | null;
  /** Who did it: nobody is told of what they did themselves. */
  readonly actorId: string | null;
}

/** Each person who is told of a fact of a kind, once, with the weightiest reason; deputies of those who are away, too. */
export function addresseesOf(
  kind: NoticeKind,
  concerned: Concerned,
  colleagues: readonly Colleague[],
): { userId: string; why: NoticeReason }[] {
  const working = new Set(colleagues.map(({ id }) => id));
  const told = new Map<string, NoticeReason>();
  const tell = (userId: string, why: NoticeReason) => {
    if (working.has(userId) && userId !== concerned.actorId && !told.has(userId)) told.set(userId, why);
  };
  for (const why of noticeRules[kind].told) {
    for (const userId of idsFor(why, concerned, colleagues)) tell(userId, why);
  }
  for (const { id, deputies = [] } of colleagues) {
    if (told.has(id)) for (const deputyId of deputies) tell(deputyId, 'deputy');
  }
  return [...told].map(([userId, why]) => ({ userId, why }));
}

function idsFor(why: NoticeReason, concerned: Concerned, colleagues: readonly Colleague[]): string[] {
  switch (why) {
    case 'orderManager':
      return present(concerned.orderManagerId);
    case 'clientManager':
      return concerned.orderManagerId ? [] : present(concerned.clientManagerId);
    case 'asker':
      return present(concerned.askerId);
    case 'creator':
      return present(concerned.creatorId);
    case 'assignee':
      return present(concerned.assigneeId);
    case 'doer':
      return present(concerned.doerId);
    case 'successor':
      return present(concerned.successorId);
    case 'service':
      return concerned.assigneeId || !concerned.party ? [] : workersOf(concerned.party, colleagues);
    case 'dispatcher':
      return ofRole('dispatcher', colleagues);
    case 'economist':
      return ofRole('economist', colleagues);
    case 'head':
      return ofRole('director', colleagues);
    case 'deputy':
      return [];
  }
}

const present = (id: string | null | undefined): string[] => (id ? [id] : []);

const ofRole = (role: Role, colleagues: readonly Colleague[]): string[] =>
  colleagues.filter((one) => one.role === role).map(({ id }) => id);

function workersOf(party: Party, colleagues: readonly Colleague[]): string[] {
  return colleagues.filter((one) => worksFor(one, party)).map(({ id }) => id);
}

/** The people of a service; dispatchers also answer for the shop, economists for costing and the bank. */
function worksFor({ role, service }: Colleague, party: Party): boolean {
  if (role === 'dispatcher') return party === 'dispatch' || party === 'production';
  if (role === 'economist') return party === 'costing' || party === 'bank';
  return role === 'service' && service === party;
}
