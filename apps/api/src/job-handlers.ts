import { forgetForecasts, judgeForecastsAnew } from './cash/index.ts';
import { carryOutImport } from './exchange/index.ts';
import { carryOutDueHandovers } from './handovers/index.ts';
import { scanOverdue, sendLetters, writeNotifications } from './notifications/index.ts';
import { redateOrders } from './orders/index.ts';
import type { JobHandlers } from './platform/jobs.ts';
import type { Deps } from './platform/trpc.ts';
import { settlePromises } from './receivables/index.ts';

/** What the worker does for each queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  return {
    notify: (batch) =>
      writeNotifications(
        deps,
        batch.flatMap(({ eventIds }) => eventIds),
      ),
    import: async (batch) => {
      for (const { runId } of batch) await carryOutImport(deps, runId);
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
    handovers: () => carryOutDueHandovers(deps),
  };
}
