/** Cards of the order page that others lead to. */
export const orderPlaces = {
  tasks: 'order-tasks',
  moves: 'order-moves',
  money: 'order-money',
  terms: 'order-terms',
} as const;
