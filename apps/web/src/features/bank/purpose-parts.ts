import { numbersInPurpose, plainNumber } from '@svodka/domain';

export interface PurposePart {
  text: string;
  /** A number of a document, by which the payment is told. */
  number: boolean;
}

const numbers = /(\d+(?:\s*[-–—/\\]\s*\d+)*)/;

/** A purpose with the numbers of documents in it set apart. */
export function purposeParts(purpose: string): PurposePart[] {
  const named = new Set(numbersInPurpose(purpose));
  return purpose
    .split(numbers)
    .filter((text) => text !== '')
    .map((text) => ({ text, number: /^\d/.test(text) && named.has(plainNumber(text)) }));
}
