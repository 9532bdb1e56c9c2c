import type { Locator, Page } from 'playwright-core';

/** The first link of a list that leads to a card: addresses of cards end with an id, and ids of our time begin so. */
export function firstCard(page: Page, list: string): Locator {
  return page.locator(`main a[href^="${list}/01"]`).first();
}
