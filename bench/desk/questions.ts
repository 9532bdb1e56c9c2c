import { addDays, defaultZone } from '@svodka/domain';
import { plantClock } from '../../apps/api/src/platform/clock.ts';
import { idOf } from '../load/id-of.ts';
import { emailOf } from '../load/people.ts';
import * as statements from './statements.ts';

/** What must come of a question: at most so long, or at most so many times what SQL by hand takes. */
type Must = { millis: number } | { timesPlain: number; byHand: { text: string; values: readonly unknown[] } };

/** What is asked when the phone rings, over HTTP. */
export interface DeskQuestion {
  name: string;
  procedure: string;
  input: Record<string, unknown>;
  must: Must;
}

export const asker = emailOf(1);

const today = plantClock(defaultZone).today();
const past = addDays(today, -120);

const most = { today: 300, past: 2_000, search: 100 };
const mostTimesPlain = 3;

const receivables = (name: string, input: Record<string, unknown>, millis: number): DeskQuestion => ({
  name: `receivables ${name}`,
  procedure: 'receivables.list',
  input: { by: 'client', limit: 50, ...input },
  must: { millis },
});

const totals = (name: string, input: Record<string, unknown>, millis: number): DeskQuestion => ({
  name: `receivables, totals ${name}`,
  procedure: 'receivables.totals',
  input,
  must: { millis },
});

const search = (what: string, text: string): DeskQuestion => ({
  name: `search: ${what}`,
  procedure: 'search.all',
  input: { text },
  must: { millis: most.search },
});

/** The data set's clients are the larger the smaller their number: the first has placed 22 orders in a thousand. */
const page = (what: string, client: number): DeskQuestion[] => {
  const id = idOf('client', client);
  const asks = (name: string, procedure: string, text: string): DeskQuestion => ({
    name: `client's page, ${what}: ${name}`,
    procedure,
    input: { id },
    must: { timesPlain: mostTimesPlain, byHand: { text, values: [id] } },
  });
  return [
    asks('card', 'clients.card', statements.clientCard),
    asks('what they buy', 'clients.buys', statements.clientBuys),
  ];
};

export const questions: readonly DeskQuestion[] = [
  receivables('by client, today', {}, most.today),
  totals('of today', {}, most.today),
  receivables('by client, 120 days ago, as known now', { asOf: past, basis: 'known' }, most.past),
  receivables('by client, 120 days ago, as recorded then', { asOf: past, basis: 'recorded' }, most.past),
  totals('of 120 days ago, as recorded then', { asOf: past, basis: 'recorded' }, most.past),
  search('part of a client’s name', 'uartzo'),
  search('two letters', 'ro'),
  search('in the other layout', 'йгфкеящ'),
  search('part of a phone', '912 34'),
  search('an order’s number', '0123456'),
  search('an article', 'P00012'),
  search('nothing there is', 'щщщщщ'),
  ...page('of a usual client', 1_000),
  ...page('of the largest', 1),
];
