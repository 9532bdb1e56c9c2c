const longestNorm = 400;

/** Whole working days as typed, or null when that is no norm. */
export function parseDays(text: string): number | null {
  const days = Number(text.trim());
  return Number.isInteger(days) && days >= 1 && days <= longestNorm ? days : null;
}
