import { command, permitted, router } from '../platform/trpc.ts';
import { changeActivity } from './change-activity.ts';
import { dropActivity } from './drop-activity.ts';
import { finishActivity } from './finish-activity.ts';
import {
  changeActivitySchema,
  dropActivitySchema,
  finishActivitySchema,
  mineInput,
  ofClientInput,
  personInput,
  planActivitySchema,
  reopenActivitySchema,
} from './input.ts';
import { planActivity } from './plan-activity.ts';
import { activitiesOf, activitiesOfClient, activityCounts } from './queries.ts';
import { reopenActivity } from './reopen-activity.ts';

const read = permitted('client.read');
const write = permitted('activity.write');

export const activitiesRouter = router({
  ofClient: read.input(ofClientInput).query(({ ctx, input }) => activitiesOfClient(ctx.db, input)),
  mine: read.input(mineInput).query(({ ctx, input }) => activitiesOf(ctx, input)),
  counts: read.input(personInput).query(({ ctx, input }) => activityCounts(ctx, input)),
  plan: write.input(planActivitySchema).mutation(({ ctx, input }) => command(ctx, (work) => planActivity(work, input))),
  change: write
    .input(changeActivitySchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => changeActivity(work, input))),
  finish: write
    .input(finishActivitySchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => finishActivity(work, input))),
  reopen: write
    .input(reopenActivitySchema)
    .mutation(({ ctx, input }) => command(ctx, (work) => reopenActivity(work, input))),
  drop: write.input(dropActivitySchema).mutation(({ ctx, input }) => command(ctx, (work) => dropActivity(work, input))),
});
