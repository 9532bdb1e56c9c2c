import { ok } from '@svodka/domain';
import { type CommandDeps, runCommand, systemActor } from '../platform/command.ts';
import { carryOut } from './carry-out.ts';

/**
 * Carries out the planned handovers whose day has come, each in a transaction of its own. Safe to run at any time, twice and
 * at once: a handover that is no longer planned is left alone.
 */
export async function carryOutDueHandovers(deps: CommandDeps): Promise<void> {
  const due = await deps.db
    .selectFrom('Handover')
    .select('id')
    .where('state', '=', 'planned')
    .where('fromDay', '<=', deps.clock.today())
    .orderBy('fromDay')
    .orderBy('id')
    .execute();
  for (const { id } of due) {
    await runCommand(deps, systemActor, async (command) => {
      const handover = await command.tx
        .selectFrom('Handover')
        .select(['id', 'fromManagerId', 'fromDay'])
        .where('id', '=', id)
        .where('state', '=', 'planned')
        .forUpdate()
        .executeTakeFirst();
      if (handover) await carryOut(command, handover);
      return ok(null);
    });
  }
}
