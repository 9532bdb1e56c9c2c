/** Gathers what comes one by one and hands it on in handfuls, one handful at a time. */
export function gather<T>(most: number, pauseMs: number, handOn: (items: T[]) => Promise<void>) {
  let held: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<void> = Promise.resolve();
  let failure: { error: unknown } | null = null;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const items = held;
    held = [];
    if (items.length === 0) return;
    work = work
      .then(() => handOn(items))
      .catch((error: unknown) => {
        failure ??= { error };
      });
  };
  return {
    add(item: T) {
      held.push(item);
      if (held.length >= most) flush();
      else timer ??= setTimeout(flush, pauseMs);
    },
    /** Waits until all is handed on; throws if something could not be. */
    async settle() {
      flush();
      await work;
      if (failure) throw failure.error;
    },
  };
}
