import { tracked } from '@trpc/server';
import { z } from 'zod';
import { permitted, router } from '../trpc.ts';
import type { LiveNotice } from './hub.ts';

export const liveRouter = router({
  /** What has grown old on the reader's screen; after a break, what grew old meanwhile. */
  changes: permitted('signedIn')
    .input(z.object({ lastEventId: z.string().max(30).nullish() }).optional())
    .subscription(async function* ({ ctx, input, signal }) {
      const waiting: LiveNotice[] = [];
      let wake: () => void = () => {};
      const unsubscribe = ctx.live.subscribe((notice) => {
        waiting.push(notice);
        wake();
      });
      signal?.addEventListener('abort', () => wake(), { once: true });
      try {
        if (input?.lastEventId) {
          const missed = await ctx.live.since(input.lastEventId);
          yield tracked(missed.cursor, { topics: missed.topics });
        }
        while (!signal?.aborted) {
          for (let notice = waiting.shift(); notice; notice = waiting.shift()) {
            yield tracked(notice.cursor, { topics: notice.topics });
          }
          await new Promise<void>((resolve) => {
            wake = resolve;
            if (waiting.length > 0 || signal?.aborted) resolve();
          });
        }
      } finally {
        unsubscribe();
      }
    }),
});
