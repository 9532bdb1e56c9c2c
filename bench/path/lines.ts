import type { Line } from '../report/lines.ts';
import type { JobFigures } from './measure-jobs.ts';
import type { QuestionFigures } from './measure-questions.ts';
import type { Work } from './work.ts';

/** What issue 3 promises: each first page at most so many times plain SQL, flat against history. */
const mostTimesPlain = 3;
/** How much slower a page may be with fifty times the history: what is above one is the machine's mood. */
const mostGrowth = 1.3;
const mostScanMillis = 1_000;
const mostRedatingMillis = 5_000;

export function pathLines(questions: readonly QuestionFigures[], jobs: JobFigures): Line[] {
  return [...questions.flatMap(questionLines), ...jobLines(jobs)];
}

function questionLines({ name, of, little, much }: QuestionFigures): Line[] {
  const growth = much.http.p50 / little.http.p50;
  const mustBeFlat = of === 'page';
  const flat = `× ${growth.toFixed(2)} with the history (by hand × ${(much.byHand.p50 / little.byHand.p50).toFixed(2)})`;
  return [
    {
      what: name,
      measured: `${ms(much.http.p50)} (p95 ${ms(much.http.p95)}), ${flat}`,
      ratio: `${much.ratio.toFixed(2)} of ${ms(much.byHand.p50)}`,
      mustReach: `ratio ≤ ${mostTimesPlain}${mustBeFlat ? `, flat ≤ × ${mostGrowth}` : ''}`,
      met: much.ratio <= mostTimesPlain && (growth <= mostGrowth || !mustBeFlat),
    },
  ];
}

function jobLines(jobs: JobFigures): Line[] {
  const { facts, moved, allMoved } = jobs;
  const steady = { millis: jobs.steadyScan, processorMillis: null };
  return [
    atMost(`overdue scan, the first: ${facts} facts`, jobs.firstScan, mostScanMillis),
    atMost('overdue scan, every minute', steady, mostScanMillis),
    atMost(`re-dating, ${moved} orders wait for late advances`, jobs.nightly, mostRedatingMillis),
    atMost(`re-dating, all ${allMoved} open orders wait`, jobs.all, mostRedatingMillis),
    atMost('re-dating all of them the next night', jobs.nextNight, mostRedatingMillis),
    atMost('re-dating again, nothing to move', jobs.again, mostRedatingMillis),
  ];
}

function atMost(what: string, { millis, processorMillis }: Work, most: number): Line {
  const worked = processorMillis === null ? '' : ` (${ms(processorMillis)} of a processor)`;
  return { what, measured: `${ms(millis)}${worked}`, ratio: '', mustReach: `≤ ${most / 1_000} s`, met: millis <= most };
}

const ms = (millis: number) => `${millis >= 100 ? millis.toFixed(0) : millis.toFixed(1)} ms`;
