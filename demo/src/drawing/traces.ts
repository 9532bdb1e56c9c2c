const piecesOfCurve = 8;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Trace {
  readonly points: Point[];
  closed: boolean;
}

export const numbersOf = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

/** Lines of a path with the commands our sheets are drawn by. */
export function tracesOf(d: string): Trace[] {
  const traces: Trace[] = [];
  let here: Point = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([MLHVZhvq])([^A-Za-z]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0] = numbersOf(list);
    const start = here;
    if (command === 'H' || command === 'h') here = { x: command === 'H' ? a : here.x + a, y: here.y };
    else if (command === 'V' || command === 'v') here = { x: here.x, y: command === 'V' ? a : here.y + a };
    else if (command === 'q') here = { x: here.x + c, y: here.y + e };
    else if (command !== 'Z') here = { x: a, y: b };
    const trace = traces.at(-1);
    if (command === 'M') traces.push({ points: [here], closed: false });
    else if (command === 'Z' && trace) trace.closed = true;
    else if (command === 'q') trace?.points.push(...curve(start, { x: start.x + a, y: start.y + b }, here));
    else trace?.points.push(here);
  }
  return traces;
}

function curve(from: Point, pull: Point, to: Point): Point[] {
  return Array.from({ length: piecesOfCurve }, (_, piece) => {
    const share = (piece + 1) / piecesOfCurve;
    const mix = (a: number, b: number, c: number) =>
      a * (1 - share) ** 2 + 2 * b * share * (1 - share) + c * share ** 2;
    return { x: mix(from.x, pull.x, to.x), y: mix(from.y, pull.y, to.y) };
  });
}
