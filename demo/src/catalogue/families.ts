import { cableFamilies } from './cable-families.ts';
import type { Family } from './family.ts';
import { rectangularFamilies } from './rectangular-families.ts';
import { roundFamilies } from './round-families.ts';
import { smallFamilies } from './small-families.ts';

/** The twenty groups the plant makes. */
export const families: readonly Family[] = [
  ...roundFamilies,
  ...rectangularFamilies,
  ...cableFamilies,
  ...smallFamilies,
];
