import { lazy, type ReactNode, Suspense } from 'react';
import { Bone } from '../query-view.tsx';

const Drawing = lazy(() =>
  import('./waterfall-drawing.tsx').then((drawing) => ({ default: drawing.WaterfallDrawing })),
);

export interface WaterfallStep {
  label: string;
  /** Signed; steps add up to the end. */
  value: number;
}

export interface WaterfallProps {
  /** What the chart says, as a sentence. */
  title: ReactNode;
  steps: readonly WaterfallStep[];
  start?: string;
  end: string;
  format: (value: number) => string;
  /** Headings of the table twin. */
  headings: { step: string; value: string };
}

const rowHeight = 26;

/** From a start through signed steps to an end; plus is late, minus is done. With a table twin for those who listen. */
export function Waterfall({ title, headings, ...chart }: WaterfallProps) {
  const { steps, start, end, format } = chart;
  const total = steps.reduce((sum, step) => sum + step.value, 0);
  const height = (steps.length + (start === undefined ? 1 : 2)) * rowHeight;
  return (
    <figure>
      <figcaption className="mb-1 text-s font-semibold text-ink2">{title}</figcaption>
      <div aria-hidden="true" style={{ height }}>
        <Suspense fallback={<Bone className="h-full w-full" />}>
          <Drawing {...chart} total={total} />
        </Suspense>
      </div>
      <table className="sr-only">
        <thead>
          <tr>
            <th>{headings.step}</th>
            <th>{headings.value}</th>
          </tr>
        </thead>
        <tbody>
          {[...steps, { label: end, value: total }].map((step) => (
            <tr key={step.label}>
              <td>{step.label}</td>
              <td>{format(step.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
