import { failureKind } from '#lib';

/** Half a minute of a lost link is waited out; what lasts longer is told. */
const pausesMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

function isLost(error: unknown): boolean {
  const kind = failureKind(error);
  return kind === 'offline' || (error instanceof Error && error.message === 'offline');
}

/** Does it again while the link is lost; any other failure is an answer. */
export async function persist<T>(work: () => Promise<T>, pause: (milliseconds: number) => Promise<void>): Promise<T> {
  for (const milliseconds of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!isLost(error)) throw error;
    }
    await pause(milliseconds);
  }
  return work();
}
