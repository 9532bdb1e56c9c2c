import { z } from 'zod';
import { once } from '../platform/idempotency.ts';
import { command, permitted, router } from '../platform/trpc.ts';
import { absences, standIns } from './absences.ts';
import { addAbsence } from './add-absence.ts';
import { addUser } from './add-user.ts';
import { deleteView } from './delete-view.ts';
import { endAbsence } from './end-absence.ts';
import {
  addAbsenceSchema,
  addUserSchema,
  endAbsenceSchema,
  saveViewSchema,
  setLocaleSchema,
  setPasswordSchema,
  standInsSchema,
  updateUserSchema,
  updateViewSchema,
} from './input.ts';
import { colleagues, me, users, views } from './queries.ts';
import { saveView } from './save-view.ts';
import { setLocale } from './set-locale.ts';
import { setPassword } from './set-password.ts';
import { updateUser } from './update-user.ts';
import { updateView } from './update-view.ts';

export const peopleRouter = router({
  me: permitted('signedIn').query(({ ctx }) => me(ctx.user)),
  colleagues: permitted('signedIn').query(({ ctx }) => colleagues(ctx.db)),
  list: permitted('user.manage').query(({ ctx }) => users(ctx.db)),
  add: permitted('user.manage')
    .input(addUserSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => addUser(work, input))),
  update: permitted('user.manage')
    .input(updateUserSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => updateUser(work, input))),
  setPassword: permitted('user.manage')
    .input(setPasswordSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => setPassword(work, input))),
  setLocale: permitted('signedIn')
    .input(setLocaleSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => setLocale(work, ctx.user.id, input))),
  absences: permitted('signedIn').query(({ ctx }) => absences(ctx.db, ctx.clock.today())),
  standIns: permitted('signedIn')
    .input(standInsSchema)
    .query(({ ctx, input }) => standIns(ctx, input.day)),
  /** Whose absence one may tell of is the command's to decide: one's own, or anybody's. */
  addAbsence: permitted('signedIn')
    .input(addAbsenceSchema.safeExtend({ idempotencyKey: z.uuid() }))
    .mutation(({ ctx, input: { idempotencyKey: key, ...input } }) =>
      command(ctx, (work) => once(work, { procedure: 'people.addAbsence', key, input }, () => addAbsence(work, input))),
    ),
  endAbsence: permitted('signedIn')
    .input(endAbsenceSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => endAbsence(work, input))),
  views: permitted('signedIn')
    .input(z.object({ page: z.string().min(1).max(100) }))
    .query(({ ctx, input }) => views(ctx.db, ctx.user.id, input.page)),
  saveView: permitted('view.share')
    .input(saveViewSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => saveView(work, ctx.user.id, input))),
  updateView: permitted('signedIn')
    .input(updateViewSchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => updateView(work, ctx.user.id, input))),
  deleteView: permitted('signedIn')
    .input(z.object({ id: z.uuid() }))
    .mutation(({ ctx, input }) => command(ctx, (work) => deleteView(work, ctx.user.id, input.id))),
});
