import { command, permitted, router } from '../platform/trpc.ts';
import { readNearDays, saveNearDays, saveNearDaysSchema } from './overdue/near-days.ts';
import { countUnread, listNotifications, listSchema } from './queries.ts';
import { readNotifications, readSchema } from './read-notifications.ts';
import { readSettings, saveSettings, saveSettingsSchema } from './settings.ts';
import { snoozeNotification, snoozeSchema } from './snooze-notification.ts';

export const notificationsRouter = router({
  list: permitted('signedIn')
    .input(listSchema)
    .query(({ ctx, input }) => listNotifications(ctx.db, ctx.user.id, ctx.clock.now(), input)),
  unread: permitted('signedIn').query(({ ctx }) => countUnread(ctx.db, ctx.user.id, ctx.clock.now())),
  read: permitted('signedIn')
    .input(readSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => readNotifications(work, ctx.user.id, input))),
  snooze: permitted('signedIn')
    .input(snoozeSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => snoozeNotification(work, ctx.user.id, input))),
  settings: permitted('signedIn').query(({ ctx }) => readSettings(ctx)),
  saveSettings: permitted('signedIn')
    .input(saveSettingsSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveSettings(work, ctx.user, input))),
  nearDays: permitted('settings.edit').query(({ ctx }) => readNearDays(ctx.db)),
  saveNearDays: permitted('settings.edit')
    .input(saveNearDaysSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveNearDays(work, ctx.user.id, input))),
});
