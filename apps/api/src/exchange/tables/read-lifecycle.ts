import { checkLifecycle, type Lifecycle, lifecycleSchema, partySchema } from '@svodka/domain';
import { z } from 'zod';
import { RefusedImport } from '../report/index.ts';

const stageSchema = z.union([
  z.string().trim().min(1),
  z.object({
    name: z.string().trim().min(1),
    code: z.string().trim().min(1).optional(),
    outcome: z.enum(['won', 'lost']).nullish(),
    terminal: z.enum(['won', 'lost']).nullish(),
    waits_for: partySchema.nullish(),
    norm_days: z.int().positive().nullish(),
  }),
]);
const fileSchema = z.union([
  z.array(stageSchema).min(1),
  z.object({
    code: z.string().trim().min(1).optional(),
    name: z.string().trim().min(1).optional(),
    stages: z.array(stageSchema).min(1),
  }),
]);

interface ListedStage {
  code: string;
  name: string;
  outcome: 'won' | 'lost' | null;
  waitsFor: Lifecycle['stages'][number]['waitsFor'];
  norm: number | null;
}

/**
 * Another plant's path of an order: our own form, a JSON list of stages, or a text with a stage a line, terminal ones
 * marked `won` or `lost` after a separator. An end that is not marked is added, since every path has to end both ways.
 * Throws `RefusedImport`.
 */
export function readLifecycle(text: string, fallbackCode: string): Lifecycle {
  const data = parseJson(text) ?? { stages: linesOf(text) };
  const whole = lifecycleSchema.safeParse(data);
  if (whole.success) return checked(whole.data);
  const listed = fileSchema.safeParse(data);
  if (!listed.success) throw refused('нужен список этапов по порядку, конечные с пометкой won или lost');
  const file = Array.isArray(listed.data) ? { stages: listed.data } : listed.data;
  const code = ('code' in file ? file.code : undefined) ?? fallbackCode;
  const name = ('name' in file ? file.name : undefined) ?? code;
  return checked({ code, version: 1, name, stages: definitions(file.stages.map(listedStage)) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function linesOf(text: string) {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, '').trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = line, outcome] = /^(.*?)\s*[;,:=\t|]\s*(won|lost)\s*$/i.exec(line) ?? [];
      return { name, outcome: outcome?.toLowerCase() ?? null };
    });
}

function listedStage(stage: z.infer<typeof stageSchema>): ListedStage {
  if (typeof stage === 'string') return { code: stage, name: stage, outcome: null, waitsFor: 'sales', norm: null };
  return {
    code: stage.code ?? stage.name,
    name: stage.name,
    outcome: stage.outcome ?? stage.terminal ?? null,
    waitsFor: stage.waits_for ?? 'sales',
    norm: stage.norm_days ?? null,
  };
}

const usualEnds: readonly ListedStage[] = [
  { code: 'closed', name: 'Закрыт', outcome: 'won', waitsFor: 'sales', norm: null },
  { code: 'cancelled', name: 'Отменён', outcome: 'lost', waitsFor: 'sales', norm: null },
];

/** Working stages first, then the good end, then the bad one: that is what makes a way through them. */
function definitions(listed: readonly ListedStage[]): Lifecycle['stages'] {
  const added = usualEnds.filter((end) => listed.every((stage) => stage.outcome !== end.outcome));
  const rank = ({ outcome }: ListedStage) => (outcome === null ? 0 : outcome === 'won' ? 1 : 2);
  const ordered = [...listed, ...added].toSorted((one, other) => rank(one) - rank(other));
  return ordered.map(({ code, name, outcome, waitsFor, norm }) => ({
    code,
    name: { ru: name, en: name },
    shortName: { ru: name, en: name },
    waitsFor,
    normWorkingDays: norm,
    skippable: outcome === null,
    outcome,
    leaveGuards: [],
    completesWhen: null,
    accepts: [],
    services: [],
  }));
}

function checked(lifecycle: Lifecycle): Lifecycle {
  const [fault] = checkLifecycle(lifecycle);
  if (fault) throw refused(`этап «${fault.stage ?? '?'}»: ${words[fault.code]}`);
  return lifecycle;
}

const words = {
  stageRepeated: 'назван дважды',
  stageUnreachable: 'до него нельзя дойти',
  stageWithoutWayOut: 'из него нет выхода',
  terminalBeforeWork: 'стоит после конечного',
  wonMissing: 'нет конечного этапа с пометкой won',
  lostMissing: 'нет конечного этапа с пометкой lost',
  guardUnknown: 'у него неизвестное условие',
  commandUndefined: 'для него не определены действия',
} as const satisfies Record<ReturnType<typeof checkLifecycle>[number]['code'], string>;

function refused(what: string): RefusedImport {
  return new RefusedImport('import.lifecycle', `Порядок этапов не принят: ${what}. Исправьте файл.`);
}
