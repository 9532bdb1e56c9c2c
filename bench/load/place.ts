import {
  defaultZone,
  encodeStrip,
  type Instant,
  instantAt,
  orderStrip,
  type Party,
  type PlainDate,
  stageOf,
  svodkaLifecycle,
  visitDue,
  workingCalendar,
} from '@svodka/domain';

/** Where an order stands, as the application itself would have written it down on the day it came there. */
export interface Place {
  enteredAt: Instant;
  dueAt: Instant | null;
  normDays: number | null;
  waitsFor: Party;
  open: boolean;
  strip: string;
}

const morning = 9 * 60;
const calendar = workingCalendar();
const known = new Map<string, Place>();

/** The place of every order that entered this stage on this day; days and stages are few, orders many. */
export function placeOf(stage: string, day: PlainDate): Place {
  const key = `${stage} ${day}`;
  const found = known.get(key) ?? findPlace(stage, day);
  known.set(key, found);
  return found;
}

function findPlace(code: string, day: PlainDate): Place {
  const { normWorkingDays, outcome, waitsFor } = stageOf(svodkaLifecycle, code);
  const enteredAt = instantAt(defaultZone, day, morning);
  const open = outcome === null;
  const normDays = open ? normWorkingDays : null;
  const dueAt = visitDue(calendar, defaultZone, enteredAt, normDays, 0);
  const visit = { stage: code, enteredAt, leftAt: null, dueAt, riskAt: null, pausedAt: null, result: null };
  const strip = encodeStrip(orderStrip(svodkaLifecycle, [visit], enteredAt));
  return { enteredAt, dueAt, normDays, waitsFor, open, strip };
}
