import { z } from 'zod';
import { partySchema, serviceSchema } from '../service-schema.ts';
import type { Lifecycle } from './lifecycle.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const longestName = 80;
const longestNorm = 400;
const nameSchema = z.string().trim().max(longestName);
const localNameSchema = z.object({ ru: nameSchema, en: nameSchema });

const ownCodes: ReadonlySet<string> = new Set(svodkaLifecycle.stages.map((stage) => stage.code));

/** Whether a stage is one of our thirteen; the others are work that the plant added between them. */
export function isOwnStage(code: string): boolean {
  return ownCodes.has(code);
}

/** The code of a stage the plant adds, from an id: it is never given twice, so history keeps meaning what it meant. */
export function workStageCode(id: string): string {
  return `work_${id}`;
}

/** What an administrator may say of a stage; a name may be missing while it is being typed, and is then a fault. */
export const stageEditSchema = z.object({
  code: z.string().refine((code) => isOwnStage(code) || /^work_[0-9a-f-]{36}$/.test(code), 'unknown stage'),
  name: localNameSchema,
  shortName: localNameSchema,
  waitsFor: partySchema,
  normWorkingDays: z.int().positive().max(longestNorm).nullable(),
  skippable: z.boolean(),
  services: z.array(serviceSchema),
});
export type StageEdit = Readonly<z.infer<typeof stageEditSchema>>;

/** A lifecycle as an administrator finds it before editing. */
export function stageEdits({ stages }: Pick<Lifecycle, 'stages'>): StageEdit[] {
  return stages.map(({ code, name, shortName, waitsFor, normWorkingDays, skippable, services }) => ({
    ...{ code, name, shortName, waitsFor, normWorkingDays, skippable },
    services: [...services],
  }));
}
