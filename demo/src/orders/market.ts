import type { PlainDate } from '@svodka/domain';
import type { DemoProduct } from '../catalogue/index.ts';
import type { Random } from '../chance/index.ts';
import type { DemoClient } from '../clients/index.ts';
import { WeightedChoice } from './world.ts';

/** Who orders what: clients by how busy they are, products by the groups a client keeps to. */
export class Market {
  private readonly clients: WeightedChoice<DemoClient>;
  private readonly byGroup: readonly (readonly DemoProduct[])[];
  private readonly groups: WeightedChoice<readonly DemoProduct[]>;
  /** Groups as often as they are in demand: what tastes are spread over. */
  private readonly shelves: readonly (readonly DemoProduct[])[];

  constructor(clients: readonly DemoClient[], products: readonly DemoProduct[]) {
    this.clients = new WeightedChoice(clients.map((client) => [client, client.weight]));
    this.byGroup = [...Map.groupBy(products, (product) => product.groupId).values()];
    this.groups = new WeightedChoice(this.byGroup.map((group) => [group, group[0]?.family.demand ?? 0]));
    this.shelves = this.byGroup.flatMap((group) => Array.from({ length: group[0]?.family.demand ?? 0 }, () => group));
  }

  client(random: Random, day: PlainDate): DemoClient {
    for (;;) {
      const client = this.clients.pick(random);
      if (client.firstDay <= day && day <= client.lastDay) return client;
    }
  }

  /** Three of four lines are from the three groups the client needs for its own things. */
  pick(random: Random, client: DemoClient): DemoProduct {
    if (random.chance(0.25)) return popular(random, this.groups.pick(random));
    const favourite = this.shelves[((client.taste >>> (8 * random.int(0, 2))) & 0xff) % this.shelves.length];
    return popular(random, favourite ?? this.groups.pick(random));
  }

  sibling(random: Random, product: DemoProduct): DemoProduct {
    const group = this.byGroup.find((products) => products[0]?.groupId === product.groupId);
    return popular(random, group ?? [product]);
  }
}

/** The first products of a group sell better than the last. */
function popular(random: Random, group: readonly DemoProduct[]): DemoProduct {
  const product = group[Math.floor(random.next() ** 1.6 * group.length)];
  if (product === undefined) throw new RangeError('a group without products');
  return product;
}
