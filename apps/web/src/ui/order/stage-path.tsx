import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { type Tone, toneText } from '../tone.ts';
import type { StageTick } from './stage-strip.tsx';

export interface PathStep extends StageTick {
  /** «24 из 20» for what happened, «2 р. д.» for the norm ahead. */
  time: ReactNode;
  day: ReactNode;
  title?: string;
}

const lines = {
  done: 'bg-strip',
  doneLate: 'bg-[color-mix(in_srgb,var(--late)_50%,var(--strip))]',
  ahead: 'bg-strip-ahead',
  skipped: 'bg-strip-ahead',
};
const nowLines: Record<Tone, string> = {
  late: 'bg-late',
  risk: 'bg-risk-mark',
  wait: 'bg-wait',
  done: 'bg-done',
  plain: 'bg-done',
};

/** The path of an order at large: every stage with its time against the norm and its day. */
export function StagePath({ steps, tone }: { steps: readonly PathStep[]; tone: Tone }) {
  return (
    <ol className="grid grid-cols-[repeat(auto-fill,minmax(92px,1fr))] gap-y-2.5 px-3 @4xl:auto-cols-fr @4xl:grid-flow-col @4xl:grid-cols-none pt-2.5 pb-3">
      {steps.map((step) => (
        <li
          key={step.code}
          title={step.title}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="min-w-0 pr-1.5 text-s text-ink3"
        >
          <div
            className={cx(
              'mr-0.5 mb-[7px] h-1.5 rounded-sm',
              step.state === 'now' ? nowLines[tone] : lines[step.state],
            )}
          />
          <b
            className={cx(
              'block truncate text-[12px] leading-tight',
              step.state === 'now'
                ? `font-semibold ${toneText[tone]}`
                : step.state === 'done' || step.state === 'doneLate'
                  ? 'font-semibold text-ink'
                  : 'font-medium',
            )}
          >
            {step.name}
          </b>
          <div
            className={cx(
              'whitespace-nowrap',
              step.state === 'doneLate' || (step.state === 'now' && tone === 'late') ? 'font-semibold text-late' : '',
            )}
          >
            {step.time}
          </div>
          <div className="whitespace-nowrap">{step.day}</div>
        </li>
      ))}
    </ol>
  );
}
