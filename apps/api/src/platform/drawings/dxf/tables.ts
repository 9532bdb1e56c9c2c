import type { Tags } from './tags.ts';

export interface Layer {
  /** AutoCAD's colour number, or 0xRRGGBB with `trueColor`. */
  readonly color: number;
  readonly trueColor: number | undefined;
  readonly lineType: string;
  /** Hundredths of a millimetre; negative for the default. */
  readonly weight: number;
  /** Frozen, turned off, or never plotted. */
  readonly hidden: boolean;
  readonly frozen: boolean;
}

export function readLayer(tags: Tags): Layer {
  const color = tags.number(62) ?? 7;
  const frozen = tags.has(70, 1);
  return {
    color: Math.abs(color),
    trueColor: tags.number(420),
    lineType: tags.text(6) ?? 'CONTINUOUS',
    weight: tags.number(370) ?? -3,
    hidden: frozen || color < 0 || tags.number(290) === 0,
    frozen,
  };
}

/** Dashes in points of the screen: which kind of line it is matters, not the exact lengths. Null for an unbroken one. */
export function readLineType(tags: Tags): string | null {
  const parts = tags.numbers(49);
  if (parts.length < 2) return null;
  const dashes = parts.filter((part) => part > 0);
  const dots = parts.filter((part) => part === 0).length;
  const longest = Math.max(0, ...dashes);
  const short = dashes.filter((dash) => dash < longest / 2).length + dots;
  if (dashes.length === 0) return '1.5 3';
  return ['6 4', '12 3 2 3', '12 3 2 3 2 3'][Math.min(short, 2)] ?? null;
}

const usualTextHeight = 2.5;

/** Height of a dimension's text by its style, its scale counted in. */
export function readTextHeight(tags: Tags): number {
  return (tags.number(140) ?? usualTextHeight) * (tags.number(40) || 1);
}
