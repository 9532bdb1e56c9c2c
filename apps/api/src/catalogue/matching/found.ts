/** A product found for the line at a place of the list. */
export interface Found {
  at: number;
  productId: string;
}

/** How many products are offered for a line. */
export const mostOfALine = 5;
