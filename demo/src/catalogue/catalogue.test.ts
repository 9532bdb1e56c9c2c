import { expect, test } from 'vitest';
import { drawingOf } from '../drawing/index.ts';
import { pictureOf } from '../picture/index.ts';
import { smallWorld } from '../testing/index.ts';

const { catalogue } = smallWorld();

test('five hundred products of twenty groups, articles unlike each other, dearer than they cost', () => {
  expect(catalogue.products).toHaveLength(500);
  expect(new Set(catalogue.products.map((product) => product.groupId)).size).toBe(20);
  expect(new Set(catalogue.products.map((product) => product.article)).size).toBe(500);
  for (const product of catalogue.products) expect(product.prices.at(-1)?.price).toBeGreaterThan(product.cost);
});

test('every design has a drawing and a picture of its own, well formed', () => {
  const drawings = catalogue.designs.map(({ design }, at) => drawingOf(design.shape, design.title, at));
  expect(new Set(drawings).size).toBe(120);
  for (const svg of [...drawings, ...catalogue.designs.map(({ design }) => pictureOf(design.shape))]) {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.startsWith('<svg') && svg.endsWith('</svg>')).toBe(true);
  }
});
