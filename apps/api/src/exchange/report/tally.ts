import { type ImportReport, type KindCounts, mostNotes, type RowNote } from './import-report.ts';

export type Outcome = 'created' | 'updated' | 'unchanged';

/** Counts what became of records; a batch keeps its own, so that a batch tried again isn't counted twice. */
export interface Tally {
  read(kind: string, count?: number): void;
  count(kind: string, outcome: Outcome, count?: number): void;
  refuse(kind: string, note: RowNote): void;
  warn(note: RowNote): void;
  add(other: Tally): void;
  /** The totals are of one kind when it is named: clients made for an order aren't orders. */
  report(kind?: string): ImportReport;
}

const nothing: KindCounts = { read: 0, created: 0, updated: 0, unchanged: 0, refused: 0 };

export function newTally(): Tally {
  const perKind: Record<string, KindCounts> = {};
  const refused: RowNote[] = [];
  const warnings: RowNote[] = [];
  let warningCount = 0;
  const of = (kind: string): KindCounts => {
    const counts = perKind[kind] ?? { ...nothing };
    perKind[kind] = counts;
    return counts;
  };
  const total = (field: keyof KindCounts, kind: string | undefined) =>
    kind === undefined
      ? Object.values(perKind).reduce((sum, counts) => sum + counts[field], 0)
      : (perKind[kind]?.[field] ?? 0);
  return {
    read(kind, count = 1) {
      of(kind).read += count;
    },
    count(kind, outcome, count = 1) {
      of(kind)[outcome] += count;
    },
    refuse(kind, note) {
      of(kind).refused += 1;
      if (refused.length < mostNotes) refused.push(note);
    },
    warn(note) {
      warningCount += 1;
      if (warnings.length < mostNotes) warnings.push(note);
    },
    add(other) {
      const more = other.report();
      for (const [kind, counts] of Object.entries(more.perKind)) {
        const mine = of(kind);
        for (const field of ['read', 'created', 'updated', 'unchanged', 'refused'] as const)
          mine[field] += counts[field];
      }
      refused.push(...more.refused.slice(0, mostNotes - refused.length));
      warnings.push(...more.warnings.slice(0, mostNotes - warnings.length));
      warningCount += more.warningCount;
    },
    report: (kind) => ({
      read: total('read', kind),
      created: total('created', kind),
      updated: total('updated', kind),
      unchanged: total('unchanged', kind),
      refused: [...refused],
      refusedCount: total('refused', kind),
      warnings: [...warnings],
      warningCount,
      perKind: structuredClone(perKind),
    }),
  };
}
