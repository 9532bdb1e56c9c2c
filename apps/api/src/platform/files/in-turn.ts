/** At most so many of the works at once; the rest wait in the order they came. */
export function inTurn(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (work) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is handed over, not freed: nobody who comes meanwhile takes it.
      if (next) next();
      else busy -= 1;
    }
  };
}
