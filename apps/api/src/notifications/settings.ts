import {
  type LetterTime,
  letterTimeSchema,
  type NoticeKind,
  noticeKindSchema,
  noticeKindsOf,
  noticeRules,
  ok,
  type Result,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { SessionUser } from '../platform/actor.ts';
import type { Command } from '../platform/command.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { recordOwn } from './record-own.ts';

export interface NoticeSetting {
  kind: NoticeKind;
  inApp: boolean;
  email: LetterTime;
}

export interface NoticeSettings {
  /** Whether the plant has a mail server: without one no letter goes, whatever is set. */
  lettersAreOn: boolean;
  /** Where letters go. */
  address: string;
  settings: NoticeSetting[];
}

/** How a person is told of each kind that may concern somebody of their role. */
export async function readSettings({ db, mail, user }: PermittedContext): Promise<NoticeSettings> {
  const own = await db
    .selectFrom('NotificationSetting')
    .select(['kind', 'inApp', 'email'])
    .where('userId', '=', user.id)
    .execute();
  const settings = noticeKindsOf(user.role).map((kind) => {
    const { inApp, email } = own.find((one) => one.kind === kind) ?? noticeRules[kind];
    return { kind, inApp, email };
  });
  return { lettersAreOn: mail !== null, address: user.email, settings };
}

export const saveSettingsSchema = z.object({
  settings: z
    .array(z.object({ kind: noticeKindSchema, inApp: z.boolean(), email: letterTimeSchema }))
    .min(1)
    .max(100),
});
export type SaveSettingsInput = z.infer<typeof saveSettingsSchema>;

/** Sets how a person is told of some kinds from now on; what was told already stays. */
export async function saveSettings(
  command: Command,
  user: SessionUser,
  { settings }: SaveSettingsInput,
): Promise<Result<{ saved: number }>> {
  const byKind = new Map(settings.map((setting) => [setting.kind, { userId: user.id, ...setting }]));
  await command.tx
    .insertInto('NotificationSetting')
    .values([...byKind.values()])
    .onConflict((conflict) =>
      conflict.columns(['userId', 'kind']).doUpdateSet({ inApp: sql`excluded."inApp"`, email: sql`excluded."email"` }),
    )
    .execute();
  recordOwn(command, user.id, 'notifications.settingsSaved', { settings });
  return ok({ saved: byKind.size });
}
