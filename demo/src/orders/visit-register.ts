import {
  addWorkingTime,
  type Instant,
  isLate,
  normFor,
  type OrderCategory,
  type OrderEvent,
  type Party,
  plainDateIn,
  productGroupId,
  stageOf,
  svodkaLifecycle,
  visitDue,
  workingTimeBetween,
} from '@svodka/domain';
import type { IdMaker } from '../chance/index.ts';
import type { Row } from '../row.ts';
import type { World } from './world.ts';

/** A row of the register while the story runs. */
export interface Visit {
  readonly id: string;
  readonly stage: string;
  readonly nth: number;
  readonly enteredAt: Instant;
  leftAt: Instant | null;
  readonly normDays: number | null;
  dueAt: Instant | null;
  pausedMinutes: number;
  workingMinutes: number | null;
  result: NonNullable<Row<'StageVisit'>['result']> | null;
  reason: string | null;
  latenessReason: string | null;
  readonly waits: Wait[];
}

export interface Wait {
  readonly id: string;
  readonly waitsFor: Party;
  readonly paused: boolean;
  readonly fromAt: Instant;
  untilAt: Instant | null;
  workingMinutes: number | null;
  readonly note: string | null;
}

export interface RegisterQuestion {
  readonly world: World;
  readonly makeId: IdMaker;
  readonly category: OrderCategory;
  readonly groupId: string | null;
}

/** The stage register of one order, kept as the application keeps it. */
export class VisitRegister {
  readonly visits: Visit[] = [];
  private readonly about: RegisterQuestion;

  constructor(about: RegisterQuestion) {
    this.about = about;
  }

  get current(): Visit {
    const visit = this.visits.at(-1);
    if (visit === undefined) throw new RangeError('an order in no stage');
    return visit;
  }

  record(event: OrderEvent, at: Instant, millis: number, ifLate: string | null): void {
    switch (event.type) {
      case 'stageEntered':
        this.enter(event.stage, at, millis);
        break;
      case 'stageLeft':
        this.leave(event.result, event.reason ?? null, at, ifLate);
        break;
      case 'waitChanged':
        this.handOver(event.for, at, millis, { note: event.note ?? null, paused: false });
        break;
      case 'paused':
        this.handOver(this.waitsFor, at, millis, { note: event.cause, paused: true });
        break;
      case 'resumed':
        this.resume(at, millis);
        break;
      default:
    }
  }

  get waitsFor(): Party {
    return this.current.waits.at(-1)?.waitsFor ?? stageOf(svodkaLifecycle, this.current.stage).waitsFor;
  }

  private enter(code: string, at: Instant, millis: number): void {
    const { world, makeId, category, groupId } = this.about;
    const stage = stageOf(svodkaLifecycle, code);
    const productGroup = groupId === null ? null : productGroupId(groupId);
    const on = plainDateIn(world.era.zone, at);
    const norm = normFor(world.norms, { stage: code, orderCategory: category, productGroupId: productGroup, on });
    const normDays = stage.outcome === null ? (norm ?? stage.normWorkingDays) : null;
    this.visits.push({
      id: makeId(millis),
      stage: code,
      nth: this.visits.filter((visit) => visit.stage === code).length + 1,
      enteredAt: at,
      leftAt: null,
      normDays,
      dueAt: visitDue(world.era.calendar, world.era.zone, at, normDays, 0),
      pausedMinutes: 0,
      workingMinutes: null,
      result: null,
      reason: null,
      latenessReason: null,
      waits: stage.outcome === null ? [openWait(makeId(millis), stage.waitsFor, at, false, null)] : [],
    });
  }

  private leave(result: NonNullable<Visit['result']>, reason: string | null, at: Instant, ifLate: string | null): void {
    const visit = this.current;
    this.closeWait(at);
    visit.pausedMinutes = pausedIn(visit);
    visit.leftAt = at;
    visit.workingMinutes = this.minutes(visit.enteredAt, at) - visit.pausedMinutes;
    visit.result = result;
    visit.reason = reason;
    visit.latenessReason = isLate(visit, at) ? ifLate : null;
  }

  private handOver(to: Party, at: Instant, millis: number, how: { note: string | null; paused: boolean }): void {
    this.closeWait(at);
    this.current.waits.push(openWait(this.about.makeId(millis), to, at, how.paused, how.note));
  }

  private resume(at: Instant, millis: number): void {
    const visit = this.current;
    const to = this.waitsFor;
    this.closeWait(at);
    const moved = pausedIn(visit) - visit.pausedMinutes;
    const { calendar, zone } = this.about.world.era;
    visit.dueAt = visit.dueAt === null ? null : addWorkingTime(calendar, zone, visit.dueAt, moved);
    visit.pausedMinutes += moved;
    visit.waits.push(openWait(this.about.makeId(millis), to, at, false, null));
  }

  private closeWait(at: Instant): void {
    const wait = this.current.waits.at(-1);
    if (wait === undefined) return;
    wait.untilAt = at;
    wait.workingMinutes = this.minutes(wait.fromAt, at);
  }

  private minutes(from: Instant, to: Instant): number {
    const { calendar, zone } = this.about.world.era;
    return from === to ? 0 : workingTimeBetween(calendar, zone, from, to);
  }
}

function openWait(id: string, waitsFor: Party, fromAt: Instant, paused: boolean, note: string | null): Wait {
  return { id, waitsFor, paused, fromAt, untilAt: null, workingMinutes: null, note };
}

function pausedIn(visit: Visit): number {
  return visit.waits.reduce((sum, wait) => sum + (wait.paused ? (wait.workingMinutes ?? 0) : 0), 0);
}
