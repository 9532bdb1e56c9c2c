import { lazy, type ReactNode, Suspense } from 'react';
import { Bone } from '../query-view.tsx';

const Drawing = lazy(() => import('./plan-fact-drawing.tsx').then((drawing) => ({ default: drawing.PlanFactDrawing })));

/** A period: what was planned, what has come, what is still expected, and between which bounds. */
export interface PlanFactPeriod {
  key: string;
  label: string;
  planned: number;
  done: number;
  /** Null for periods that are over. */
  expected: { value: number; low: number; high: number } | null;
}

export interface PlanFactProps {
  /** What the chart says, as a sentence. */
  title: ReactNode;
  periods: readonly PlanFactPeriod[];
  names: { planned: string; done: string; expected: string; bounds: string };
  /** A value as it stands on the axis and on a bar. */
  short: (value: number) => string;
  /** The exact value, for the pointer. */
  exact: (value: number) => string;
  /** What the axis counts in. */
  unit: string;
  onPick?: (key: string) => void;
}

/** Plan beside fact and expectation. It has no table twin of its own: the page shows the same figures in one below. */
export function PlanFact({ title, unit, ...chart }: PlanFactProps) {
  const { names } = chart;
  return (
    <figure className="px-3 pt-2">
      <figcaption className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <span className="font-semibold">{title}</span>
        <span aria-hidden="true" className="flex flex-wrap gap-x-3 text-s text-ink2">
          <Mark colour="var(--strip)">{names.planned}</Mark>
          <Mark colour="var(--done)">{names.done}</Mark>
          <Mark colour="var(--accent)">{names.expected}</Mark>
          <span className="inline-flex items-center gap-1.5">
            <i className="inline-block h-3 w-0.5 bg-ink" />
            {names.bounds}
          </span>
          <span>{unit}</span>
        </span>
      </figcaption>
      <div aria-hidden="true" className="mt-1 h-64 max-[719px]:h-56">
        <Suspense fallback={<Bone className="h-full w-full" />}>
          <Drawing {...chart} />
        </Suspense>
      </div>
    </figure>
  );
}

function Mark({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <i className="inline-block size-2.5 rounded-sm" style={{ background: colour }} />
      {children}
    </span>
  );
}
