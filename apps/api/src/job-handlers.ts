import { forgetForecasts, judgeForecastsAnew } from './cash/index.ts';
import { settlePrices } from './catalogue/index.ts';
import { reckonClasses } from './client-classes/index.ts';
import { findDuplicates } from './duplicates/index.ts';
import { carryOutImport } from './exchange/index.ts';
import { carryOutDueHandovers } from './handovers/index.ts';
import { followEvents, keepAllLedgers, keepLedgers } from './levers/index.ts';
import { scanOverdue, sendLetters, writeNotifications } from './notifications/index.ts';
import { redateOrders } from './orders/index.ts';
import type { JobHandlers } from './platform/jobs.ts';
import type { Deps } from './platform/trpc.ts';
import { settlePromises } from './receivables/index.ts';
import { unpackUpload } from './uploads/index.ts';

/** What the worker does for each queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  return {
    notify: async (batch) => {
      const eventIds = batch.flatMap((job) => job.eventIds);
      await writeNotifications(deps, eventIds);
      // What people are told of is what a client's ledger follows from: one job a command does for both.
      await followEvents(deps, eventIds);
    },
    ledger: async (batch) => {
      const clientIds = batch.flatMap((job) => job.clientIds ?? []);
      await keepLedgers(deps, [...new Set(clientIds)]);
      if (batch.some((job) => job.clientIds === undefined)) await keepAllLedgers(deps);
    },
    import: async (batch) => {
      for (const { runId } of batch) await carryOutImport(deps, runId);
    },
    unpack: async (batch) => {
      for (const { batchId } of batch) await unpackUpload(deps, batchId);
    },
    redate: async () => {
      await redateOrders(deps);
    },
    backtest: async () => {
      await judgeForecastsAnew(deps);
      await forgetForecasts(deps);
    },
    overdue: () => scanOverdue(deps),
    letters: () => sendLetters(deps),
    promises: () => settlePromises(deps),
    classes: async () => {
      await reckonClasses(deps);
    },
    prices: () => settlePrices(deps),
    duplicates: (batch) => {
      const everybody = batch.some(({ clientIds }) => clientIds === undefined);
      return findDuplicates(deps, everybody ? null : [...new Set(batch.flatMap(({ clientIds }) => clientIds ?? []))]);
    },
    handovers: () => carryOutDueHandovers(deps),
  };
}
