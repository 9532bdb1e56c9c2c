import type { Thousandths } from '../quantity.ts';

/** A line of a list from a letter or a spreadsheet: what is asked for, in the client's words, and how much of it. */
export interface PastedLine {
  readonly text: string;
  readonly quantity: Thousandths | null;
  readonly unit: string | null;
}
