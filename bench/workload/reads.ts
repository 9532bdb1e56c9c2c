import { clientCount, createChance, dayBefore, daysOfHistory, lastDay, pick, soughtWords } from '../data/index.ts';
import { idOf } from '../load/id-of.ts';
import type { Session } from './session.ts';

/** One person's question, asked over HTTP. */
export type Question = (session: Session) => Promise<unknown>;

const chance = createChance(1);
const rowsOf = (data: unknown) => (data as { rows: unknown[] }).rows;

/** Fails a run whose answers are empty: they would be quick, and prove nothing. */
function some(list: unknown): void {
  if (!Array.isArray(list) || list.length === 0) throw new Error('an answer without rows');
}

/** A manager's open orders, newest first. */
const worklist: Question = async (session) => {
  const managerId = idOf('user', session.manager);
  some(rowsOf(await session.query('orders.list', { managerId, scope: 'open', sort: 'newest', limit: 80 })));
};

/** A client with contacts, addresses, last orders and money, in one request. */
const clientCard: Question = async (session) => {
  const card = await session.query('clients.card', { id: idOf('client', chance.between(1, clientCount)) });
  some((card as { contacts: unknown[] }).contacts);
};

/** Orders and amounts by manager and month over three years. */
const salesReport: Question = async (session) => {
  some(await session.query('analytics.salesByMonth', { from: dayBefore(daysOfHistory), to: lastDay }));
};

/** The first ten clients, by name, whose name has four letters in it. */
const clientSearch: Question = async (session) => {
  const search = pick(soughtWords, chance.between(0, soughtWords.length - 1));
  some(rowsOf(await session.query('clients.list', { search, sort: 'name', limit: 10 })));
};

export const reads = { w2: worklist, w3: clientCard, w4: salesReport, w5: clientSearch } as const;
