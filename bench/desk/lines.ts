import type { Line } from '../report/lines.ts';
import type { DeskFigures } from './measure-desk.ts';

export function deskLines(figures: readonly DeskFigures[]): Line[] {
  return figures.map(({ question: { name, must }, http, byHand }) => {
    const measured = `${ms(http.p50)} (p95 ${ms(http.p95)})`;
    if ('millis' in must) {
      return { what: name, measured, ratio: '', mustReach: `≤ ${must.millis} ms`, met: http.p50 <= must.millis };
    }
    const plain = byHand?.p50 ?? Number.NaN;
    const ratio = http.p50 / plain;
    const mustReach = `ratio ≤ ${must.timesPlain}`;
    return {
      what: name,
      measured,
      ratio: `${ratio.toFixed(2)} of ${ms(plain)}`,
      mustReach,
      met: ratio <= must.timesPlain,
    };
  });
}

const ms = (millis: number) => `${millis >= 100 ? millis.toFixed(0) : millis.toFixed(1)} ms`;
