import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../../calendar/index.ts';
import type { PlainDate } from '../../date.ts';
import type { ShipDateCause } from './cause.ts';

/** A move of a line's ship date. Working days are signed: minus is earlier. */
export type ShipDateMove = {
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly workingDays: number;
  readonly cause: ShipDateCause;
  /** What an automatic move belongs to: it grows day by day in one record. Null for moves made by people. */
  readonly episode: string | null;
  readonly clientInformed: boolean;
};

/**
 * A line's moves, oldest first, and where they have led. Each begins where the one before it ended, so that replaying them
 * from the promise gives `current`, and their working days add up to those from the promise to `current`.
 */
export type ShipDateLedger<Move extends ShipDateMove = ShipDateMove> = {
  readonly current: PlainDate;
  readonly moves: readonly Move[];
};

/** How a caller keeps a move: a new record, or `known` rewritten. */
export type KeepMove<Move extends ShipDateMove> = (move: ShipDateMove, known: Move | null) => Move;

/** A move from where the ledger stands. */
export function moveTo(
  calendar: WorkingCalendar,
  fromDay: PlainDate,
  toDay: PlainDate,
  rest: Pick<ShipDateMove, 'cause' | 'episode' | 'clientInformed'>,
): ShipDateMove {
  return { fromDay, toDay, workingDays: workingDaysBetween(calendar, fromDay, toDay), ...rest };
}

/** The moves of one cause that belong together, and how many working days they have to come to. */
type Wanted = { readonly cause: ShipDateCause; readonly episode: string; readonly workingDays: number };

/**
 * The ledger with the advance's share brought to `slipDays` working days (signed: plus is late). What differs extends the
 * last record while it is of the same episode and cause, and becomes a new record otherwise; a record that comes to nothing
 * goes. The client hasn't been told of a record that has grown. Doing it again changes nothing.
 */
export function redateLedger<Move extends ShipDateMove>(
  calendar: WorkingCalendar,
  ledger: ShipDateLedger<Move>,
  { slipDays, episode }: { slipDays: number; episode: string },
  keep: KeepMove<Move>,
): ShipDateLedger<Move> {
  const late: Wanted = { cause: 'advance_late', episode, workingDays: Math.max(slipDays, 0) };
  const early: Wanted = { cause: 'advance_early', episode, workingDays: Math.min(slipDays, 0) };
  // What is no longer so is taken back first, while its record is the last one.
  const order = slipDays > 0 ? [early, late] : [late, early];
  return order.reduce((at, wanted) => bringTo(calendar, at, wanted, keep), ledger);
}

function bringTo<Move extends ShipDateMove>(
  calendar: WorkingCalendar,
  ledger: ShipDateLedger<Move>,
  { cause, episode, workingDays: wantedDays }: Wanted,
  keep: KeepMove<Move>,
): ShipDateLedger<Move> {
  const difference = wantedDays - slipOf(ledger.moves.filter((move) => move.cause === cause));
  if (difference === 0) return ledger;
  const last = ledger.moves.at(-1);
  const running = last?.cause === cause && last.episode === episode ? last : null;
  const before = running === null ? ledger.moves : ledger.moves.slice(0, -1);
  const fromDay = running?.fromDay ?? ledger.current;
  const workingDays = (running?.workingDays ?? 0) + difference;
  if (workingDays === 0) return { current: fromDay, moves: before };
  const toDay = addWorkingDays(calendar, fromDay, workingDays);
  const move = keep({ fromDay, toDay, workingDays, cause, episode, clientInformed: false }, running);
  return { current: toDay, moves: [...before, move] };
}

/** Working days that moves come to. */
export function slipOf(moves: readonly Pick<ShipDateMove, 'workingDays'>[]): number {
  return moves.reduce((sum, move) => sum + move.workingDays, 0);
}

/** Working days by cause, in the order in which the causes first appear; they add up to the slip exactly. */
export function slipByCause(
  moves: readonly Pick<ShipDateMove, 'workingDays' | 'cause'>[],
): { cause: ShipDateCause; workingDays: number }[] {
  const byCause = Map.groupBy(moves, (move) => move.cause);
  return [...byCause].map(([cause, own]) => ({ cause, workingDays: slipOf(own) }));
}
