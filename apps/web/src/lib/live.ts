import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createStore, useStore } from './store.ts';
import { client } from './trpc.ts';

/** The queues of services: changed by work itself, and by orders that come, go, stop and change hands. */
const queues = [
  'serviceTasks.queue',
  'serviceTasks.totals',
  'serviceTasks.preparation',
  'serviceTasks.ahead',
  'serviceTasks.questions',
  'serviceTasks.questionCount',
] as const;

const receivables = ['receivables.list', 'receivables.totals', 'receivables.shippingStops'] as const;

/** Incoming money follows payments and everything that moves the days of orders. */
const cash = [
  'cash.inflow',
  'cash.inflowRows',
  'cash.openAdvances',
  'cash.forecast',
  'cash.scenario',
  'portfolio.months',
  'portfolio.rows',
] as const;

const duplicates = ['duplicates.list', 'duplicates.count'] as const;

/** A topic names what changed; this table says which answers of the server that spoils. No data rides the push. */
const spoiledBy: Record<string, readonly string[]> = {
  orders: [
    ...cash,
    'orders.worklist',
    'orders.worklistTotals',
    'orders.worklistTabs',
    'orders.retrospect',
    'orders.retrospectTotals',
    'orders.list',
    'orders.slip',
    'orders.onTime',
    ...queues,
    'shipping.lines',
    'shipping.totals',
    'shipping.calendar',
    'shipping.planned',
    'shipping.readyFromStock',
    ...receivables,
    'clients.brief',
    'handovers.desk',
  ],
  order: [
    'orders.card',
    'orders.history',
    'orders.ladder',
    'orders.schedule',
    'orders.previewTerms',
    'orders.previewAmendment',
  ],
  clients: ['clients.list', 'clients.totals', 'clients.facets', 'handovers.desk', ...duplicates, 'duplicates.merges'],
  duplicates,
  duplicate: ['duplicates.compare'],
  clientLabels: ['clientLabels.list', 'clientLabels.all', 'clients.facets'],
  activities: ['activities.mine', 'activities.counts'],
  client: [
    'clients.card',
    'clients.brief',
    'duplicates.compare',
    'clients.buys',
    'clients.events',
    'activities.ofClient',
    'levers.ofClient',
    'receivables.card',
    'receivables.act',
  ],
  leverSummaries: ['orders.worklist'],
  leverUses: ['levers.statistics'],
  payments: [
    'payments.list',
    'payments.totals',
    'clients.card',
    'clients.brief',
    'payments.entry',
    ...receivables,
    ...cash,
  ],
  payment: ['payments.card'],
  bankEntries: ['payments.entries', 'payments.entryTotals'],
  bankEntry: ['payments.entry'],
  promises: [...receivables, 'clients.brief'],
  reminders: receivables,
  contracts: receivables,
  plant: ['receivables.act'],
  cashForecasts: ['cash.honesty', 'cash.forecast', 'cash.scenario'],
  tasks: queues,
  products: [
    'products.list',
    'products.totals',
    'products.groups',
    'products.facets',
    'products.previewPrices',
    'products.priceTypes',
    'shipping.readyFromStock',
    'shipping.lines',
  ],
  product: ['products.card'],
  uploads: ['uploads.list'],
  upload: ['uploads.card', 'uploads.items'],
  properties: ['products.properties', 'products.groupProperties', 'products.facets', 'products.card'],
  productGroups: ['products.groupProperties', 'products.facets', 'products.groups'],
  imports: ['exchange.list'],
  import: ['exchange.run'],
  importRuns: ['exchange.list'],
  importRun: ['exchange.run'],
  lifecycles: ['lifecycles.names', 'lifecycles.versions', 'lifecycles.norms'],
  norms: ['lifecycles.norms'],
  paymentTerms: ['payments.terms', 'payments.termsUse'],
  reasons: ['lifecycles.reasons', 'lifecycles.allReasons'],
  handovers: ['handovers.list', 'handovers.desk'],
  handover: ['handovers.card', 'handovers.clients'],
  absences: ['people.absences', 'people.standIns'],
  users: ['people.list', 'people.colleagues', 'people.me'],
  notifications: ['notifications.list', 'notifications.unread', 'notifications.settings'],
};

const connected = createStore(true);
export const useLiveConnected = (): boolean => useStore(connected);

function pathOf(queryKey: readonly unknown[]): string {
  const path = queryKey[0];
  return Array.isArray(path) ? path.join('.') : '';
}

function inputNames(queryKey: readonly unknown[], id: string): boolean {
  return JSON.stringify(queryKey[1] ?? '').includes(id);
}

/** True when the answer cached under this key may be stale after the topic. */
export function isSpoiled(topic: string, queryKey: readonly unknown[]): boolean {
  if (topic === '*') return true;
  const [name = '', id] = topic.split(':');
  if (!spoiledBy[name]?.includes(pathOf(queryKey))) return false;
  return id === undefined || name === 'notifications' || inputNames(queryKey, id);
}

/** Refetches what is on screen and marks the rest stale. Typed text, scroll and selection live in components and stay. */
export function applyTopics(queries: QueryClient, topics: Iterable<string>): Promise<void> {
  const all = [...topics];
  return queries.invalidateQueries({ predicate: ({ queryKey }) => all.some((topic) => isSpoiled(topic, queryKey)) });
}

const coalesceMs = 250;
const resubscribeMs = 5_000;

/** Gathers the topics of a busy moment into one round of refetching. */
function createNotes(queries: QueryClient) {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const topics = [...waiting];
    waiting.clear();
    void applyTopics(queries, topics);
  };
  return {
    add(topics: readonly string[]) {
      for (const topic of topics) waiting.add(topic);
      timer ??= setTimeout(flush, coalesceMs);
    },
    drop: () => clearTimeout(timer),
  };
}

/** The link resumes from the last event id by itself; hints may still be lost meanwhile, so a reconnect spoils all. */
export function subscribeToChanges(queries: QueryClient): () => void {
  const notes = createNotes(queries);
  let wasCut = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let subscription = start();

  function cut() {
    wasCut = true;
    connected.set(false);
  }
  function start() {
    return client.live.changes.subscribe(
      {},
      {
        onData: (event) => notes.add(event.data.topics),
        onConnectionStateChange: ({ state, error }) => {
          if (state === 'connecting' && error) cut();
          if (state !== 'pending') return;
          if (wasCut) notes.add(['*']);
          wasCut = false;
          connected.set(true);
        },
        onError: () => {
          cut();
          retry = setTimeout(() => {
            subscription = start();
          }, resubscribeMs);
        },
      },
    );
  }
  return () => {
    clearTimeout(retry);
    notes.drop();
    subscription.unsubscribe();
  };
}

export function useLiveChanges(queries: QueryClient): void {
  useEffect(() => subscribeToChanges(queries), [queries]);
}
