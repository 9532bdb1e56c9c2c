import { z } from 'zod';
import { orderLineIdSchema } from '../id.ts';
import { nonNegativeThousandthsSchema, positiveThousandthsSchema } from '../quantity.ts';
import { partySchema, serviceSchema } from '../service-schema.ts';

const textSchema = z.string().trim().min(1).max(2_000);
const stageSchema = z.string().min(1).max(100);
const quantitiesSchema = z
  .array(z.object({ lineId: orderLineIdSchema, quantity: positiveThousandthsSchema }))
  .min(1)
  .max(10_000);

/** Everything people may do to an order's path. `to` is a stage code. */
export const orderCommandSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('advance'),
    to: stageSchema.exactOptional(),
    latenessReason: textSchema.exactOptional(),
  }),
  z.object({ type: z.literal('return'), to: stageSchema, reason: textSchema }),
  z.object({ type: z.literal('pause'), cause: textSchema }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('cancel'), reason: textSchema, service: serviceSchema }),
  z.object({ type: z.literal('reopen') }),
  z.object({ type: z.literal('releaseAdvance'), note: textSchema }),
  z.object({ type: z.literal('wait'), for: partySchema, note: textSchema.exactOptional() }),
  /** Absolute: how much of each named line is ready in all, so that a wrong figure can be corrected downwards. */
  z.object({
    type: z.literal('recordReady'),
    lines: z
      .array(z.object({ lineId: orderLineIdSchema, readyQuantity: nonNegativeThousandthsSchema }))
      .min(1)
      .max(10_000),
  }),
  /** How much of each named line leaves now. */
  z.object({ type: z.literal('ship'), lines: quantitiesSchema }),
  /** What will never be shipped, and whether the unpaid rest is given up. */
  z.object({
    type: z.literal('writeOff'),
    lines: quantitiesSchema.exactOptional(),
    payment: z.boolean().exactOptional(),
  }),
]);

export type OrderCommand = z.infer<typeof orderCommandSchema>;
export type OrderCommandType = OrderCommand['type'];
export type CommandOf<Type extends OrderCommandType> = Extract<OrderCommand, { type: Type }>;

/** Every command, in the order of the buttons. */
export const orderCommandTypes = [
  'advance',
  'return',
  'pause',
  'resume',
  'wait',
  'releaseAdvance',
  'recordReady',
  'ship',
  'writeOff',
  'cancel',
  'reopen',
] as const satisfies readonly OrderCommandType[];
