import { mostPastedLines } from '@svodka/domain';
import { z } from 'zod';

export const matchListSchema = z.object({
  /** What each line asks for, in the client's words. */
  lines: z.array(z.string().trim().max(1_000)).max(mostPastedLines),
});
