import type { Chance } from './chance.ts';
import { groupCount, padded, productCount } from './sizes.ts';

/** A product group and what it is called; everything here is numbered from 1. */
export interface Group {
  number: number;
  name: string;
}

export interface Product {
  number: number;
  code: string;
  name: string;
  group: number;
  /** Kopecks. */
  price: number;
}

export function makeGroups(): Group[] {
  return Array.from({ length: groupCount }, (_, at) => ({ number: at + 1, name: `Group ${padded(at + 1, 2)}` }));
}

export function makeProducts(chance: Chance): Product[] {
  return Array.from({ length: productCount }, (_, at) => ({
    number: at + 1,
    code: `P${padded(at + 1, 4)}`,
    name: `Product ${padded(at + 1, 4)}`,
    group: 1 + (at % groupCount),
    price: chance.between(1_000, 500_000),
  }));
}
