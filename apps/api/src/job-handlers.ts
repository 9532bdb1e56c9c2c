import { carryOutImport } from './exchange/index.ts';
import { writeNotifications } from './notifications/index.ts';
import type { JobHandlers } from './platform/jobs.ts';
import type { Deps } from './platform/trpc.ts';

/** What the worker does for each queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  return {
    notify: ({ eventIds }) => writeNotifications(deps, eventIds),
    import: ({ runId }) => carryOutImport(deps, runId),
  };
}
