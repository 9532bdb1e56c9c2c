import { clientIdSchema } from '@svodka/domain';
import { z } from 'zod';
import { permitted, router } from '../platform/trpc.ts';
import { classesOfClient } from './classes-of-client.ts';
import { readMovement } from './movement.ts';
import { reckonClasses } from './reckon-classes.ts';

export const clientClassesRouter = router({
  ofClient: permitted('client.read')
    .input(z.object({ id: clientIdSchema }))
    .query(({ ctx, input }) => classesOfClient(ctx, input.id)),
  movement: permitted('client.read').query(({ ctx }) => readMovement(ctx)),
  reckon: permitted('ranking.read').mutation(({ ctx }) => reckonClasses(ctx)),
});
