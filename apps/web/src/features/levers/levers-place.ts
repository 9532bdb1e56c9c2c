/** The card of levers, as others lead to it. */
export const leversPlace = 'levers';
