import type { ReadName } from '../limit/statements.ts';
import type { ReadFigures } from '../measure/read-round.ts';
import type { WriteFigures } from '../measure/write-round.ts';
import type { PageFigures } from '../page/measure-page.ts';
import type { Result } from './result.ts';

/** A line of the report: one promise about speed and what became of it. */
export interface Line {
  what: string;
  measured: string;
  /** Over the limit's median of the same round, and that median. */
  ratio: string;
  mustReach: string;
  met: boolean;
}

export function linesOf({ reads, writes, page }: Result): Line[] {
  const read = (name: ReadName, make: (figures: ReadFigures) => Line[]) => {
    const figures = reads[name];
    return figures ? make(figures) : [];
  };
  return [
    ...(writes ? writeLines(writes) : []),
    ...read('w2', worklistLines),
    ...read('w3', (figures) => [ratioLine('W3 client card, p50', figures, 10)]),
    ...read('w4', reportLines),
    ...read('w5', (figures) => [ratioLine('W5 client search, p50', figures, 8)]),
    ...(page
      ? [...pageLines('cold', page.cold, 600), ...weightLines(page.cold), ...pageLines('warm', page.warm, 300)]
      : []),
  ];
}

function writeLines({ create, quote, confirm, createWith8, cycleWith8 }: WriteFigures): Line[] {
  const rate = `${whole(cycleWith8.perSecond)}/s (create alone ${whole(createWith8.perSecond)}/s)`;
  return [
    atMost('W1 create, p50', create.p50, 10, `${ms(create.p50)} (p95 ${ms(create.p95)})`),
    atMost('W1 quote, p50', quote.p50, 8, `${ms(quote.p50)} (p95 ${ms(quote.p95)})`),
    atMost('W1 confirm, p50', confirm.p50, 8, `${ms(confirm.p50)} (p95 ${ms(confirm.p95)})`),
    line('W1 cycle, 8 clients', rate, '', '≥ 150/s', cycleWith8.perSecond >= 150),
  ];
}

function worklistLines(figures: ReadFigures): Line[] {
  const { with8, with32, limitWith8 } = figures;
  const lines = [ratioLine('W2 worklist, p50', figures, 8)];
  if (with8 && limitWith8) {
    const limit = `limit ${whole(limitWith8.perSecond)}/s`;
    lines.push(line('W2, 8 clients', `${whole(with8.perSecond)}/s`, limit, '≥ 1,200/s', with8.perSecond >= 1_200));
  }
  if (with32) {
    const measured = `${ms(with32.p95)} (${whole(with32.perSecond)}/s)`;
    lines.push(atMost('W2, 32 clients, p95', with32.p95, 60, measured));
  }
  return lines;
}

function reportLines({ alone, ratio, limitAlone }: ReadFigures): Line[] {
  const told = `${ratio.toFixed(2)} of ${ms(limitAlone.p50)}`;
  return [
    { ...atMost('W4 manager × month, p50', alone.p50, 5, `${ms(alone.p50)} (p95 ${ms(alone.p95)})`), ratio: told },
  ];
}

function pageLines(name: string, { firstRowMillis, quietMillis, requests }: PageFigures, most: number): Line[] {
  const measured = `${ms(firstRowMillis)} (quiet after ${ms(quietMillis)}, ${requests} requests)`;
  return [atMost(`W7 order list, ${name}: first row`, firstRowMillis, most, measured)];
}

function weightLines({ wireBytes, scriptWireBytes, scriptBytes }: PageFigures): Line[] {
  const script = `${kilobytes(scriptWireBytes)} (${kilobytes(scriptBytes)} unpacked)`;
  return [
    line('W7 cold: on the wire', kilobytes(wireBytes), '', '≤ 450 KB', wireBytes <= 450_000),
    line('W7 cold: JavaScript on the wire', script, '', '≤ 180 KB', scriptWireBytes <= 180_000),
  ];
}

function ratioLine(what: string, { alone, ratio, limitAlone }: ReadFigures, most: number): Line {
  const measured = `${ms(alone.p50)} (p95 ${ms(alone.p95)})`;
  return line(what, measured, `${ratio.toFixed(1)} of ${ms(limitAlone.p50)}`, `ratio ≤ ${most}`, ratio <= most);
}

function atMost(what: string, value: number, most: number, measured: string): Line {
  return line(what, measured, '', `≤ ${most} ms`, value <= most);
}

function line(what: string, measured: string, ratio: string, mustReach: string, met: boolean): Line {
  return { what, measured, ratio, mustReach, met };
}

const ms = (millis: number) =>
  `${millis >= 100 ? millis.toFixed(0) : millis >= 10 ? millis.toFixed(1) : millis.toFixed(2)} ms`;
const whole = (value: number) => Math.round(value).toLocaleString('en');
const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} KB`;
