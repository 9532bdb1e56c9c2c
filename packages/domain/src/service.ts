/** Services of the plant that an order passes through. */
export const services = [
  'sales',
  'engineering',
  'costing',
  'purchasing',
  'preparation',
  'production',
  'dispatch',
] as const;
export type Service = (typeof services)[number];

/** Whoever an order can wait for: one of us, the client, or the bank. */
export const parties = [...services, 'client', 'bank'] as const;
export type Party = (typeof parties)[number];
