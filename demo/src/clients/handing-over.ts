import { addDays } from '@svodka/domain';
import { idMaker, Random } from '../chance/index.ts';
import type { Era, Staff } from '../plant/index.ts';
import type { Rows } from '../row.ts';
import type { DemoClient } from './client.ts';

const handedClients = 8;
/** Far enough for somebody to look at it, and to cancel it. */
const daysAhead = 10;

/** One manager is on holiday, another soon will be, and a few clients of a third are to change hands. */
export function handingOverRows(seed: string, era: Era, staff: Staff, clients: readonly DemoClient[]): Rows {
  const makeId = idMaker(new Random(`${seed} handing over`));
  const [first, second, third, fourth, fifth] = staff.managers;
  const [director] = staff.byRole.director;
  if (!first || !second || !third || !fourth || !fifth || !director) throw new RangeError('too few people');
  const { today, startMillis } = era;
  const absence = (userId: string, deputyId: string, from: number, until: number) => ({
    id: makeId(startMillis),
    userId,
    deputyId,
    fromDay: addDays(today, from),
    untilDay: addDays(today, until),
    authorId: director,
  });
  const handoverId = makeId(startMillis);
  const moved = clients.filter(({ responsibilities }) => responsibilities.at(-1)?.managerId === fourth);
  return {
    Absence: [absence(third, second, -3, 10), absence(first, second, 14, 27)],
    Handover: [
      {
        id: handoverId,
        fromManagerId: fourth,
        fromDay: addDays(today, daysAhead),
        note: 'Клиенты из областей, куда ездит новый менеджер.',
        authorId: director,
        createdAt: era.now,
      },
    ],
    HandoverClient: moved
      .slice(0, handedClients)
      .map(({ id: clientId }) => ({ handoverId, clientId, toManagerId: fifth })),
  };
}
