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

/** Counts by kind of record, and their sum over one kind or all. */
function countsByKind() {
  const perKind: Record<string, KindCounts> = {};
  return {
    of(kind: string): KindCounts {
      const counts = perKind[kind] ?? { ...nothing };
      perKind[kind] = counts;
      return counts;
    },
    total(kind: string | undefined): KindCounts {
      if (kind !== undefined) return { ...nothing, ...perKind[kind] };
      return Object.values(perKind).reduce(sum, nothing);
    },
    copy: () => structuredClone(perKind),
  };
}

function sum(one: KindCounts, other: KindCounts): KindCounts {
  return {
    read: one.read + other.read,
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    refused: one.refused + other.refused,
  };
}

export function newTally(): Tally {
  const counts = countsByKind();
  const refused: RowNote[] = [];
  const warnings: RowNote[] = [];
  let warningCount = 0;
  return {
    read(kind, count = 1) {
      counts.of(kind).read += count;
    },
    count(kind, outcome, count = 1) {
      counts.of(kind)[outcome] += count;
    },
    refuse(kind, note) {
      counts.of(kind).refused += 1;
      if (refused.length < mostNotes) refused.push(note);
    },
    warn(note) {
      warningCount += 1;
      if (warnings.length < mostNotes) warnings.push(note);
    },
    add(other) {
      const more = other.report();
      for (const [kind, added] of Object.entries(more.perKind))
        Object.assign(counts.of(kind), sum(counts.of(kind), added));
      refused.push(...more.refused.slice(0, mostNotes - refused.length));
      warnings.push(...more.warnings.slice(0, mostNotes - warnings.length));
      warningCount += more.warningCount;
    },
    report(kind) {
      const { refused: refusedCount, ...totals } = counts.total(kind);
      const notes = { refused: [...refused], refusedCount, warnings: [...warnings], warningCount };
      return { ...totals, ...notes, perKind: counts.copy() };
    },
  };
}
