import { addWorkingDays, type WorkingCalendar } from '../calendar/index.ts';
import { comparePlainDates, type PlainDate } from '../date.ts';
import { type Thousandths, thousandths } from '../quantity.ts';

/** What production may lack to begin. */
export const readinessGaps = ['drawing', 'stock', 'advance', 'question', 'otherTask'] as const;
export type ReadinessGap = (typeof readinessGaps)[number];

/** A line as production preparation sees it. */
export type LineToMake = {
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
export function shortageOf({ openQuantity, stock }: Pick<LineToMake, 'openQuantity' | 'stock'>): Thousandths {
  return thousandths(Math.max(0, openQuantity - Math.max(0, stock)));
}

/** The day production has to start so that every line makes its ship date; null while none has a date. */
export function launchOf(
  calendar: WorkingCalendar,
  lines: readonly Pick<LineToMake, 'currentShipDate' | 'leadTimeDays'>[],
  usualLeadTimeDays: number,
): PlainDate | null {
  const starts = lines.flatMap(({ currentShipDate, leadTimeDays }) =>
    currentShipDate === null ? [] : [addWorkingDays(calendar, currentShipDate, -(leadTimeDays ?? usualLeadTimeDays))],
  );
  return starts.toSorted(comparePlainDates)[0] ?? null;
}

/** What besides the lines may hold production back. */
export type PreparationFacts = {
  readonly advanceAwaited: boolean;
  readonly questionOpen: boolean;
  readonly otherTasksOpen: boolean;
};

/**
 * What an order lacks for production to begin; nothing means it is ready. A line in stock lacks nothing; one that is made
 * needs a drawing; a product with neither drawing nor lead time is bought, and has to be in stock.
 */
export function readinessGapsOf(lines: readonly LineToMake[], facts: PreparationFacts): ReadinessGap[] {
  const lacking = lines.filter((line) => shortageOf(line) > 0 && !line.hasDrawing);
  const isMade = (line: LineToMake) => line.productId === null || line.leadTimeDays !== null;
  const lacks: Readonly<Record<ReadinessGap, boolean>> = {
    drawing: lacking.some(isMade),
    stock: !lacking.every(isMade),
    advance: facts.advanceAwaited,
    question: facts.questionOpen,
    otherTask: facts.otherTasksOpen,
  };
  return readinessGaps.filter((gap) => lacks[gap]);
}
