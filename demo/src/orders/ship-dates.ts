import {
  addWorkingDays,
  type Instant,
  type PlainDate,
  type ShipDateCause,
  shipDateFor,
  type WorkingCalendar,
  workingDaysBetween,
} from '@svodka/domain';
import type { IdMaker } from '../chance/index.ts';
import type { Row } from '../row.ts';

export interface DatedLine {
  readonly id: string;
  readonly leadTimeDays: number;
  readonly requestedShipDate: PlainDate;
  promised: PlainDate | null;
  current: PlainDate | null;
}

export interface Move {
  readonly workingDays: number;
  readonly cause: ShipDateCause;
  /** What an automatic move belongs to. */
  readonly episode?: string;
  readonly note: string | null;
  readonly clientInformed: boolean;
  readonly authorId: string | null;
  readonly at: Instant;
}

/** Ship dates of the lines of one order and the ledger of their moves. */
export class ShipDates {
  readonly lines: readonly DatedLine[];
  readonly moves: Row<'ShipDateMove'>[] = [];
  private readonly calendar: WorkingCalendar;

  constructor(calendar: WorkingCalendar, lines: readonly DatedLine[]) {
    this.calendar = calendar;
    this.lines = lines;
  }

  /** First and only promise, counted from the planned advance day or the contract day. */
  promise(start: PlainDate): void {
    for (const line of this.lines) {
      const { leadTimeDays, requestedShipDate: requested } = line;
      line.promised ??= shipDateFor(this.calendar, { start, leadTimeDays, requested });
      line.current ??= line.promised;
    }
  }

  get latest(): PlainDate | null {
    return this.lines.reduce<PlainDate | null>(
      (last, { current }) => (current !== null && (last === null || current > last) ? current : last),
      null,
    );
  }

  /** Moves the lines by so many working days; each line's ledger adds up to its slip. */
  move(move: Move, makeId: IdMaker, millis: number, touched: (line: DatedLine) => boolean = () => true): void {
    if (move.workingDays === 0) return;
    for (const line of this.lines) {
      if (line.current === null || !touched(line)) continue;
      const toDay = addWorkingDays(this.calendar, line.current, move.workingDays);
      const { workingDays, cause, episode, note, clientInformed, authorId, at: movedAt } = move;
      this.moves.push({
        id: makeId(millis),
        lineId: line.id,
        fromDay: line.current,
        toDay,
        workingDays,
        cause,
        episode: episode ?? null,
        note,
        clientInformed,
        authorId,
        movedAt,
      });
      line.current = toDay;
    }
  }

  slipTo(day: PlainDate): number {
    const { latest } = this;
    return latest === null ? 0 : workingDaysBetween(this.calendar, latest, day);
  }
}
