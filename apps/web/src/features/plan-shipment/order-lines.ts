import { api } from '#lib';

const mostLines = 200;

/** The lines of an order that still have to leave, with what other plans hold of them. */
export const linesOfOrder = (orderId: string) => api.shipping.lines.queryOptions({ orderId, limit: mostLines });
