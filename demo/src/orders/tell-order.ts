import { idMaker, Random } from '../chance/index.ts';
import { moveForLateAdvance, someone } from './acts.ts';
import { OrderLife, type Story } from './life.ts';
import type { Market } from './market.ts';
import { planOrder } from './plan.ts';
import type { Request } from './request-days.ts';
import { stageTeller } from './stages/index.ts';
import type { World } from './world.ts';

/** The whole story of one order, up to now: the same whichever orders were told before it. */
export function tellOrder(world: World, market: Market, request: Request): OrderLife {
  const random = new Random(`${world.seed} order ${request.index}`);
  const client = market.client(random, request.day);
  const plan = planOrder(random, market, client, request.day);
  const contract = client.contracts.findLast((one) => one.signedOn <= request.day);
  const usual = random.chance(0.88) ? contract : undefined;
  const terms = usual?.terms ?? random.weighted(world.terms.map((one) => [one, one.weight[client.category]] as const));
  const contractId = random.chance(0.7) ? (contract?.row.id ?? null) : null;
  const life = new OrderLife({ world, request, client, plan, terms, contractId, random, makeId: idMaker(random) });
  life.tell('order.created', 'order', life.id, someone(life, 'sales'), {
    number: request.number,
    amount: life.state.amount,
    lines: life.lines.length,
  });
  run(life, wholeStory(life));
  if (life.state.stage === 'advance') moveForLateAdvance(life, world.era.today);
  return life;
}

function* wholeStory(life: OrderLife): Story {
  while (life.open) yield* stageTeller(life.state.stage)(life);
}

function run(life: OrderLife, story: Story): void {
  for (const step of story) {
    if (step.at > life.start.world.era.now) return;
    if (step.at < life.now) throw new RangeError(`${life.start.request.number}: a step back in time`);
    life.now = step.at;
    step.act();
  }
}
