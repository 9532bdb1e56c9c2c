import type { DB } from '@svodka/database';
import type {
  Instant,
  Kopecks,
  Lifecycle,
  Party,
  PlainDate,
  Service,
  ShipDateMove,
  StageNorm,
  TaskState,
  Thousandths,
  VatKind,
  VisitResult,
} from '@svodka/domain';
import type { Selectable } from 'kysely';

/** The columns that rules look at or change; the rest of the row is summary, kept by summarize-order. */
export type OrderRow = Pick<
  Selectable<DB['Order']>,
  | 'id'
  | 'number'
  | 'clientId'
  | 'managerId'
  | 'contractId'
  | 'contactId'
  | 'category'
  | 'comment'
  | 'terms'
  | 'stage'
  | 'open'
  | 'paused'
  | 'advanceReleased'
  | 'advanceReleasedOn'
  | 'paymentWrittenOff'
  | 'endedFromStage'
  | 'cancelReason'
  | 'cancelService'
  | 'requestedOn'
  | 'confirmedOn'
  | 'shippedOn'
  | 'closedOn'
  | 'cancelledOn'
  | 'requestedShipDate'
  | 'amount'
  | 'cost'
  | 'paid'
  | 'shippedAmount'
  | 'waitsFor'
  | 'version'
>;

export interface LineRecord {
  id: string;
  position: number;
  productId: string | null;
  description: string;
  unit: string;
  quantity: Thousandths;
  price: Kopecks;
  discountBasisPoints: number;
  vatKind: VatKind;
  amount: Kopecks;
  cost: Kopecks;
  requestedShipDate: PlainDate | null;
  promisedShipDate: PlainDate | null;
  currentShipDate: PlainDate | null;
  readyQuantity: Thousandths;
  shippedQuantity: Thousandths;
  writtenOffQuantity: Thousandths;
  /** Kept by changeOrder: promised, of an open order, and not yet gone. */
  toShip: boolean;
  leadTimeDays: number | null;
  groupId: string | null;
}

export interface PartRecord {
  id: string;
  position: number;
  label: string;
  percentBasisPoints: number;
  anchor: 'contract' | 'invoice' | 'ready' | 'shipment';
  offsetDays: number;
  dayKind: 'calendar' | 'working';
  amount: Kopecks;
  paid: Kopecks;
  plannedOn: PlainDate | null;
  settledOn: PlainDate | null;
}

export interface WaitRecord {
  id: string;
  waitsFor: Party;
  paused: boolean;
  fromAt: Instant;
  untilAt: Instant | null;
  workingMinutes: number | null;
  note: string | null;
}

export interface VisitRecord {
  id: string;
  stage: string;
  nth: number;
  enteredAt: Instant;
  leftAt: Instant | null;
  normDays: number | null;
  dueAt: Instant | null;
  pausedMinutes: number;
  workingMinutes: number | null;
  result: VisitResult | null;
  reason: string | null;
  latenessReason: string | null;
  waits: WaitRecord[];
}

export interface QuestionRecord {
  id: string;
  to: Party;
  text: string;
  askedById: string | null;
  askedAt: Instant;
  answer: string | null;
  answeredById: string | null;
  answeredAt: Instant | null;
}

/** A move of a line's ship date, as it is kept. */
export interface MoveRecord extends ShipDateMove {
  id: string;
  lineId: string;
  note: string | null;
  authorId: string | null;
  movedAt: Instant;
}

/** What a service has to do in the current visit. */
export interface TaskRecord {
  id: string;
  visitId: string;
  service: Service;
  state: TaskState;
  subject: string | null;
  assigneeId: string | null;
  createdById: string | null;
  createdAt: Instant;
  acceptedAt: Instant | null;
  dueAt: Instant | null;
  endedAt: Instant | null;
  result: string | null;
  latenessReason: string | null;
  version: number;
  questions: QuestionRecord[];
}

/** An order with all that its rules look at, locked until the transaction ends. */
export interface OrderRecord {
  row: OrderRow;
  lifecycle: Lifecycle;
  norms: StageNorm[];
  lines: LineRecord[];
  parts: PartRecord[];
  visits: VisitRecord[];
  /** Of the current visit; those of visits that are over don't change any more. */
  tasks: TaskRecord[];
  /** Of the lines still to ship, oldest first; a later one of a line has a later moment. */
  moves: MoveRecord[];
  /** The day the last goods left, once everything has. */
  lastShipmentOn: PlainDate | null;
}
