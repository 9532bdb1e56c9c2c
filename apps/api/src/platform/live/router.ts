import { tracked } from '@trpc/server';
import { z } from 'zod';
import { permitted, router } from '../trpc.ts';
import type { LiveNotice } from './hub.ts';

/** Topics that are one person's own: nobody else is told of them. */
const personal = 'notifications:';

function topicsFor(userId: string, topics: readonly string[]): string[] {
  return topics.filter((topic) => !topic.startsWith(personal) || topic === `${personal}${userId}`);
}

export const liveRouter = router({
  /** What has grown old on the reader's screen; after a break, what grew old meanwhile. */
  changes: permitted('signedIn')
    .input(z.object({ lastEventId: z.string().max(30).nullish() }).optional())
    .subscription(async function* ({ ctx, input, signal }) {
      const waiting: LiveNotice[] = [];
      let wake: () => void = () => {};
      const unsubscribe = ctx.live.subscribe((notice) => {
        const topics = topicsFor(ctx.user.id, notice.topics);
        if (topics.length === 0) return;
        waiting.push({ ...notice, topics });
        wake();
      });
      signal?.addEventListener('abort', () => wake(), { once: true });
      try {
        if (input?.lastEventId) {
          const missed = await ctx.live.since(input.lastEventId);
          yield tracked(missed.cursor, { topics: topicsFor(ctx.user.id, missed.topics) });
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
