import { z } from 'zod';
import { pageInput } from '../platform/paging.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { countUnread, listNotifications } from './queries.ts';
import { readNotifications, readSchema } from './read-notifications.ts';

export const notificationsRouter = router({
  list: permitted('signedIn')
    .input(z.object(pageInput))
    .query(({ ctx, input }) => listNotifications(ctx.db, { ...input, userId: ctx.user.id })),
  unread: permitted('signedIn').query(({ ctx }) => countUnread(ctx.db, ctx.user.id)),
  read: permitted('signedIn')
    .input(readSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => readNotifications(work, ctx.user.id, input))),
});
