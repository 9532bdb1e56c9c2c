import { ok, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';
import { changesBetween } from '../platform/events.ts';
import type { SetLocaleInput } from './input.ts';

/** Sets the language a person reads. */
export async function setLocale(
  command: Command,
  userId: string,
  { locale }: SetLocaleInput,
): Promise<Result<{ locale: string }>> {
  const { tx, now } = command;
  const before = await tx
    .selectFrom('User')
    .select('locale')
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await tx.updateTable('User').set({ locale, updatedAt: now }).where('id', '=', userId).execute();
  command.record({
    type: 'user.localeSet',
    entity: 'user',
    entityId: userId,
    changes: changesBetween(before, { locale }),
  });
  return ok({ locale });
}
