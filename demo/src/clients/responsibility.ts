import { addDays, daysBetween, type PlainDate } from '@svodka/domain';
import type { IdMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row } from '../row.ts';

export interface Responsibility {
  readonly managerId: string;
  readonly fromDay: PlainDate;
  readonly untilDay: PlainDate | null;
}

/** Who answers for a client, day by day: a fifth of the clients changed hands once, a few twice. */
export function responsibilitiesOf(
  random: Random,
  era: Era,
  first: string,
  managers: readonly string[],
): Responsibility[] {
  const changes = random.chance(0.2) ? (random.chance(0.15) ? 2 : 1) : 0;
  const span = daysBetween(era.firstDay, era.today);
  const days = Array.from({ length: changes }, (_, at) =>
    addDays(era.firstDay, Math.floor(span * (0.25 + 0.45 * at + 0.25 * random.next()))),
  );
  const owners = [first];
  for (const _ of days) owners.push(random.pick(managers.filter((id) => id !== owners.at(-1))));
  return owners.map((managerId, at) => {
    const [from, next] = [days[at - 1], days[at]];
    return {
      managerId,
      fromDay: from ?? addDays(era.firstDay, -400),
      untilDay: next === undefined ? null : addDays(next, -1),
    };
  });
}

export function managerOn(responsibilities: readonly Responsibility[], day: PlainDate): string {
  const found = responsibilities.find(({ untilDay }) => untilDay === null || untilDay >= day);
  if (found === undefined) throw new RangeError(`nobody answered for the client on ${day}`);
  return found.managerId;
}

export function responsibilityRows(
  clientId: string,
  responsibilities: readonly Responsibility[],
  makeId: IdMaker,
  era: Era,
): Row<'ClientResponsibility'>[] {
  return responsibilities.map((one) => ({ id: makeId(era.startMillis), clientId, ...one }));
}
