import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../date.ts';
import { type Thousandths, thousandths } from '../quantity.ts';

/** What production may lack to begin. */
export const readinessGaps = ['drawing', 'stock', 'advance', 'question', 'otherTask'] as const;
export type ReadinessGap = (typeof readinessGaps)[number];

/** A line as production preparation sees it. */
export type LineToMake = {
  /** Null for work and services, which have no stock and no drawing. */
  readonly productId: string | null;
  readonly hasDrawing: boolean;
  /** Working days to make it; null when the product doesn't say. */
  readonly leadTimeDays: number | null;
  readonly currentShipDate: PlainDate | null;
  /** What is still to come to the warehouse for it. */
  readonly openQuantity: Thousandths;
  readonly stock: Thousandths;
};

/** What of a line the stock doesn't cover: it has to be made or bought. */
export function shortageOf(line: Pick<LineToMake, 'productId' | 'openQuantity' | 'stock'>): Thousandths {
  return thousandths(line.productId === null ? 0 : Math.max(0, line.openQuantity - Math.max(0, line.stock)));
}

/** The day production has to start so that every line the stock doesn't cover makes its ship date; null when none has to. */
export function launchOf(
  calendar: WorkingCalendar,
  lines: readonly LineToMake[],
  usualLeadTimeDays: number,
): PlainDate | null {
  const starts = lines.flatMap((line) => {
    if (line.currentShipDate === null || shortageOf(line) === 0) return [];
    return [addWorkingDays(calendar, line.currentShipDate, -(line.leadTimeDays ?? usualLeadTimeDays))];
  });
  return starts.toSorted(comparePlainDates)[0] ?? null;
}

/** What besides the lines may hold production back. */
export type PreparationFacts = {
  readonly advanceAwaited: boolean;
  readonly questionOpen: boolean;
  readonly otherTasksOpen: boolean;
};

/**
 * What an order lacks for production to begin; nothing means it is ready. What is in stock lacks nothing; what is made
 * needs a drawing; a product with neither drawing nor lead time is bought, and has to be in stock.
 */
export function readinessGapsOf(lines: readonly LineToMake[], facts: PreparationFacts): ReadinessGap[] {
  const lacking = lines.filter((line) => shortageOf(line) > 0 && !line.hasDrawing);
  const isMade = (line: LineToMake) => line.leadTimeDays !== null;
  const lacks: Readonly<Record<ReadinessGap, boolean>> = {
    drawing: lacking.some(isMade),
    stock: !lacking.every(isMade),
    advance: facts.advanceAwaited,
    question: facts.questionOpen,
    otherTask: facts.otherTasksOpen,
  };
  return readinessGaps.filter((gap) => lacks[gap]);
}
