import { randomUUID } from 'node:crypto';
import { clientCount, createChance, type DataSet, pick } from '../data/index.ts';
import { idOf } from '../load/id-of.ts';
import { terms } from '../load/terms.ts';
import type { Session } from './session.ts';

/** An order as its last answer told it. */
export interface CycleOrder {
  id: string;
  version: number;
}

/** The three steps of W1, each one request. */
export interface OrderCycle {
  create(session: Session): Promise<CycleOrder>;
  quote(session: Session, order: CycleOrder): Promise<CycleOrder>;
  confirm(session: Session, order: CycleOrder): Promise<CycleOrder>;
}

const linesInOrder = 5;

export function createOrderCycle({ products }: DataSet): OrderCycle {
  const chance = createChance(2);
  const line = () => {
    const product = pick(products, chance.between(1, products.length) - 1);
    return {
      productId: idOf('product', product.number),
      description: product.name,
      unit: 'шт',
      quantity: chance.between(1, 20) * 1_000,
      price: product.price,
      discountBasisPoints: 0,
      vatKind: 'standard',
    };
  };
  return {
    create: async (session) => {
      const client = chance.between(1, clientCount);
      const answer = await session.mutate('orders.create', {
        idempotencyKey: randomUUID(),
        clientId: idOf('client', client),
        contractId: idOf('contract', client),
        category: 'standard',
        terms,
        lines: Array.from({ length: linesInOrder }, line),
      });
      return answer as CycleOrder;
    },
    quote: (session, order) => advance(session, order, 'offer'),
    confirm: (session, order) => advance(session, order, 'advance'),
  };
}

async function advance(session: Session, { id, version }: CycleOrder, to: string): Promise<CycleOrder> {
  const answer = await session.mutate('orders.command', { id, version, command: { type: 'advance', to } });
  return { id, version: (answer as { version: number }).version };
}
