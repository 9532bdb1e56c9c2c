import {
  type AnchorDays,
  addKopecks,
  addWorkingTime,
  decide,
  evolve,
  type Instant,
  kopecks,
  type LineReady,
  millisOf,
  type OrderCommand,
  type OrderEvent,
  type OrderState,
  orderLineId,
  type PlainDate,
  plainDateIn,
  settle,
  svodkaLifecycle,
  thousandths,
} from '@svodka/domain';
import type { IdMaker, Random } from '../chance/index.ts';
import type { DemoClient } from '../clients/index.ts';
import type { PlantTerms } from '../plant/index.ts';
import type { Row } from '../row.ts';
import { shipmentLines } from './goods.ts';
import { Money } from './money.ts';
import type { OrderPlan, PlannedLine } from './plan.ts';
import type { Request } from './request-days.ts';
import { ShipDates } from './ship-dates.ts';
import { VisitRegister } from './visit-register.ts';
import type { World } from './world.ts';

/** Something that happens at a moment. The runner stops before the first that lies in the future. */
export interface Step {
  readonly at: Instant;
  readonly act: () => void;
}
export type Story = Generator<Step, void, void>;

export interface LifeStart {
  readonly world: World;
  readonly request: Request;
  readonly client: DemoClient;
  readonly plan: OrderPlan;
  readonly terms: PlantTerms;
  readonly contractId: string | null;
  readonly random: Random;
  readonly makeId: IdMaker;
}

export interface LifeLine extends PlannedLine {
  readonly id: string;
  readonly vatKind: 'standard';
}

/** Whoever tells the story may do anything the lifecycle allows. */
const context = { actor: { role: 'admin', service: null } } as const;

/** One order while its story runs: every step goes through the domain's own rules. */
export class OrderLife {
  readonly start: LifeStart;
  readonly random: Random;
  readonly id: string;
  readonly lines: readonly LifeLine[];
  readonly money: Money;
  readonly dates: ShipDates;
  readonly register: VisitRegister;
  readonly shipments: Row<'Shipment'>[] = [];
  readonly shipmentLines: Row<'ShipmentLine'>[] = [];
  readonly comments: Row<'OrderComment'>[] = [];
  readonly clientEvents: Row<'ClientEvent'>[] = [];
  readonly events: Row<'Event'>[] = [];
  readonly arrivals: Row<'ReadyEntry'>[] = [];
  state: OrderState;
  now: Instant;
  contractId: string | null;
  confirmedOn: PlainDate | null = null;
  advanceReleasedOn: PlainDate | null = null;
  paymentWrittenOffOn: PlainDate | null = null;
  endedOn: PlainDate | null = null;
  cancellation: { reason: string; service: NonNullable<Row<'Order'>['cancelService']> } | null = null;

  constructor(start: LifeStart) {
    const { world, request, plan, terms, random, makeId } = start;
    this.start = start;
    this.random = random;
    this.now = request.at;
    this.contractId = start.contractId;
    this.id = makeId(millisOf(request.at));
    this.lines = plan.lines.map((line) => ({ ...line, id: makeId(millisOf(request.at)), vatKind: 'standard' }));
    const amount = addKopecks(...plan.lines.map((line) => line.amount));
    this.money = new Money(world.era.calendar, terms.definition, amount, () => makeId(millisOf(request.at)));
    this.dates = new ShipDates(
      world.era.calendar,
      this.lines.map((line) => ({ ...line, promised: null, current: null })),
    );
    const groupId = plan.lines.find((line) => line.product !== null)?.product?.groupId ?? null;
    this.register = new VisitRegister({ world, makeId, category: plan.category, groupId });
    this.state = {
      stage: 'request',
      paused: false,
      hasContract: start.contractId !== null,
      advanceReleased: false,
      visitedStages: [],
      reopenStage: null,
      parts: this.money.states,
      lines: this.lines.map(freshLine),
      amount,
      paid: kopecks(0),
      paymentWrittenOff: false,
      openTasks: 0,
      stageLate: false,
    };
    this.record([{ type: 'stageEntered', stage: 'request' }], null);
  }

  get open(): boolean {
    return this.endedOn === null;
  }

  get today(): PlainDate {
    return plainDateIn(this.start.world.era.zone, this.now);
  }

  newId(): string {
    return this.start.makeId(millisOf(this.now));
  }

  /** The moment so many working days from now. */
  after(workingDays: number): Instant {
    const { calendar, zone } = this.start.world.era;
    return addWorkingTime(calendar, zone, this.now, Math.max(4, Math.round(workingDays * calendar.fullDayMinutes)));
  }

  command(command: OrderCommand, authorId: string | null, ifLate: string | null = null): void {
    const decided = decide(svodkaLifecycle, this.state, command, { ...context, today: this.today });
    if (!decided.ok) {
      throw new Error(
        `${this.start.request.number}: ${command.type} was refused in ${this.state.stage}: ${decided.error.code}`,
      );
    }
    this.record(decided.value, ifLate, authorId);
    if (decided.value.some((event) => event.type === 'stageEntered')) {
      this.tell('order.moved', 'order', this.id, authorId, { command, number: this.start.request.number });
    }
  }

  /** Facts outside the lifecycle (money, a contract) may move the order by themselves. */
  settled(ifLate: string | null = null): void {
    this.state = {
      ...this.state,
      parts: this.money.states,
      paid: this.money.paid,
      hasContract: this.contractId !== null,
    };
    if (this.open) this.record(settle(svodkaLifecycle, this.state), ifLate);
  }

  /** What happened or is expected when, for the payment schedule. */
  anchorDays(): AnchorDays {
    const confirmed = { actual: this.confirmedOn, forecast: null };
    const forecast = this.dates.latest;
    const ready = this.register.visits.findLast((visit) => visit.stage === 'ready');
    const gone = this.state.lines.every((line) => line.shippedQuantity + line.writtenOffQuantity >= line.quantity);
    const { zone } = this.start.world.era;
    return {
      contract: confirmed,
      invoice: confirmed,
      ready: { actual: ready === undefined ? null : plainDateIn(zone, ready.enteredAt), forecast },
      shipment: { actual: gone ? (this.shipments.at(-1)?.day ?? null) : null, forecast },
    };
  }

  tell(type: string, entity: string, entityId: string, actorId: string | null, payload: object): void {
    const { client, world } = this.start;
    if (world.eventDetail === 'brief' && this.events.length > 1) this.events.pop();
    this.events.push({
      at: this.now,
      type,
      actorId,
      entity,
      entityId,
      orderId: this.id,
      clientId: client.id,
      payload,
      changes: {},
    });
  }

  private record(events: readonly OrderEvent[], ifLate: string | null, authorId: string | null = null): void {
    for (const event of events) {
      if (event.type === 'linesShipped') this.ship(event.lines, authorId);
      if (event.type === 'linesReady') this.takeIn(event.lines, authorId);
      if (event.type === 'advanceReleased') this.advanceReleasedOn = this.today;
      if (event.type === 'writtenOff' && event.payment) this.paymentWrittenOffOn = this.today;
      this.state = evolve(this.state, event);
      this.register.record(event, this.now, millisOf(this.now), ifLate);
      if (event.type === 'cancelled') this.cancellation = { reason: event.reason, service: event.service };
      if (event.type === 'cancelled' || event.type === 'closed') this.endedOn = this.today;
      const confirms =
        event.type === 'stageLeft' &&
        event.stage === 'contract' &&
        event.result !== 'returned' &&
        event.result !== 'cancelled';
      if (confirms) this.confirm();
    }
    this.money.replan(this.anchorDays());
  }

  private confirm(): void {
    if (this.confirmedOn !== null) return;
    this.confirmedOn = this.today;
    this.money.replan(this.anchorDays());
    this.dates.promise(this.advanceDay ?? this.today);
  }

  /** The day the last advance part is planned for. */
  get advanceDay(): PlainDate | null {
    const days = this.money.parts.flatMap((part) => (part.kind === 'advance' ? (part.plannedDate ?? []) : []));
    return days.toSorted().at(-1) ?? null;
  }

  private takeIn(ready: readonly LineReady[], authorId: string | null): void {
    for (const { lineId, readyQuantity } of ready) {
      const was = this.state.lines.find((line) => line.id === lineId)?.readyQuantity ?? 0;
      this.arrivals.push({
        id: this.newId(),
        lineId,
        quantity: thousandths(readyQuantity - was),
        day: this.today,
        authorId,
        recordedAt: this.now,
      });
    }
  }

  private ship(
    shipped: readonly { lineId: ReturnType<typeof orderLineId>; quantity: ReturnType<typeof thousandths> }[],
    authorId: string | null,
  ): void {
    const id = this.newId();
    const before = new Map<string, number>(this.state.lines.map((line) => [line.id, line.shippedQuantity]));
    const lines = shipmentLines(id, this.today, this.lines, shipped, before);
    const amount = addKopecks(...lines.map((line) => line.amount));
    this.shipments.push({
      id,
      orderId: this.id,
      number: this.shipments.length + 1,
      day: this.today,
      amount,
      authorId,
      recordedAt: this.now,
    });
    this.shipmentLines.push(...lines);
  }
}

function freshLine(line: LifeLine) {
  const none = thousandths(0);
  return {
    id: orderLineId(line.id),
    quantity: line.quantity,
    readyQuantity: none,
    shippedQuantity: none,
    writtenOffQuantity: none,
  };
}
