export interface Control {
  readonly signal: AbortSignal;
  /** Waits while paused. */
  ready(): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
}

/** The person's hand on a sending: hold it, let it go on, break it off. */
export function createControl(): Control {
  const abort = new AbortController();
  let held: PromiseWithResolvers<void> | null = null;
  const resume = () => {
    held?.resolve();
    held = null;
  };
  return {
    signal: abort.signal,
    ready: async () => {
      await held?.promise;
    },
    pause() {
      held ??= Promise.withResolvers();
    },
    resume,
    stop() {
      abort.abort();
      resume();
    },
  };
}
