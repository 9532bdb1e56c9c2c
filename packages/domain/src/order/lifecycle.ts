import { z } from 'zod';
import type { Party, Service } from '../service.ts';
import { partySchema, serviceSchema } from '../service-schema.ts';

/** Conditions a stage may set for leaving it or for being done; each is a rule in guards.ts. */
export const guardNames = [
  'tasksFinished',
  'contractSigned',
  'advanceCovered',
  'allReady',
  'somethingReady',
  'somethingShipped',
  'allShipped',
  'paidInFull',
] as const;
const guardNameSchema = z.enum(guardNames);
export type GuardName = z.infer<typeof guardNameSchema>;

/** Commands that only some stages accept; the rest follow from the order of the stages. */
const stageCommands = ['releaseAdvance', 'recordReady', 'ship', 'writeOff'] as const;
const stageCommandSchema = z.enum(stageCommands);
export type StageCommand = z.infer<typeof stageCommandSchema>;

export const localTextSchema = z.object({ ru: z.string().min(1), en: z.string().min(1) });
export type LocalText = z.infer<typeof localTextSchema>;

export const stageDefinitionSchema = z.object({
  code: z.string().min(1),
  name: localTextSchema,
  shortName: localTextSchema,
  /** Who is waited for by default. A terminal stage waits for nobody; its value says only who looks after it. */
  waitsFor: partySchema,
  normWorkingDays: z.int().positive().nullable(),
  /** Whether a forward move may pass over the stage; its leave guards have to hold all the same. */
  skippable: z.boolean(),
  /** Terminal stages end the order as won or lost; the others have null. */
  outcome: z.enum(['won', 'lost']).nullable(),
  leaveGuards: z.array(guardNameSchema),
  /** When this holds the order moves on by itself. */
  completesWhen: guardNameSchema.nullable(),
  accepts: z.array(stageCommandSchema).default([]),
  /** Services that get a task when the stage is entered; others may be asked by people. */
  services: z.array(serviceSchema).default([]),
});

export type StageDefinition = {
  readonly code: string;
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly waitsFor: Party;
  readonly normWorkingDays: number | null;
  readonly skippable: boolean;
  readonly outcome: 'won' | 'lost' | null;
  readonly leaveGuards: readonly GuardName[];
  readonly completesWhen: GuardName | null;
  readonly accepts: readonly StageCommand[];
  readonly services: readonly Service[];
};

/** The path of an order, as data: the stages in their order, terminal ones last. */
export type Lifecycle = {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly stages: readonly StageDefinition[];
};

export const lifecycleSchema = z.object({
  code: z.string().min(1),
  version: z.int().positive(),
  name: z.string().min(1),
  stages: z.array(stageDefinitionSchema).min(2),
});

/** The stage with a code, or undefined. */
export function findStage(lifecycle: Lifecycle, code: string): StageDefinition | undefined {
  return lifecycle.stages.find((stage) => stage.code === code);
}

/** The stage an order is in. Throws RangeError when the lifecycle doesn't have it: an order keeps its own lifecycle. */
export function stageOf(lifecycle: Lifecycle, code: string): StageDefinition {
  const stage = findStage(lifecycle, code);
  if (stage === undefined) throw new RangeError(`lifecycle ${lifecycle.code} has no stage ${code}`);
  return stage;
}

/** Place of a stage in the path, -1 when it isn't there. */
export function stageIndex(lifecycle: Lifecycle, code: string): number {
  return lifecycle.stages.findIndex((stage) => stage.code === code);
}
