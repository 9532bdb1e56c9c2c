/** What some find for others to take; `take` waits, and gives null when no more will come. */
export function createQueue<T>() {
  const items: T[] = [];
  const waiting: ((item: T | null) => void)[] = [];
  let closed = false;
  return {
    put(item: T) {
      const next = waiting.shift();
      if (next) next(item);
      else items.push(item);
    },
    close() {
      closed = true;
      for (const next of waiting.splice(0)) next(null);
    },
    take(): Promise<T | null> {
      const item = items.shift();
      if (item !== undefined || closed) return Promise.resolve(item ?? null);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}
