import { ok, type Result, refuse } from '@svodka/domain';
import { z } from 'zod';
import type { Command } from '../../platform/command.ts';
import { json } from '../../platform/database/json.ts';
import { once } from '../../platform/idempotency.ts';
import { newId } from '../../platform/new-id.ts';
import { importKindSchema } from '../import-kind.ts';

const longestName = 500;

export const startImportSchema = z.object({
  idempotencyKey: z.uuid(),
  fileId: z.uuid(),
  kind: importKindSchema,
  /** Column → header of the file; `stage:<as written>` → code of a stage. */
  mapping: z.record(z.string().max(longestName), z.string().max(longestName)).optional(),
  dryRun: z.boolean().default(false),
});
export type StartImportInput = z.infer<typeof startImportSchema>;

/** Puts an import into the queue: the run and its job exist together or not at all. Refusal: `request.notFound`. */
export function startImport(command: Command, input: StartImportInput): Promise<Result<{ id: string }>> {
  const { idempotencyKey, ...given } = input;
  return once(command, { procedure: 'exchange.start', key: idempotencyKey, input: given }, async () => {
    const { tx, actor, now } = command;
    const { fileId, kind, mapping, dryRun } = given;
    const file = await tx.selectFrom('File').select(['name', 'size']).where('id', '=', fileId).executeTakeFirst();
    if (!file) return refuse('request.notFound', { entity: 'file', id: fileId });
    const id = newId();
    await tx
      .insertInto('ImportRun')
      .values({
        id,
        kind,
        fileName: file.name,
        fileId,
        dryRun,
        mapping: mapping ? json<Record<string, string>>(mapping) : null,
        bytesTotal: file.size,
        authorId: actor.id,
        createdAt: now,
      })
      .execute();
    command.record({
      type: 'import.started',
      entity: 'import',
      entityId: id,
      payload: { kind, fileName: file.name, dryRun },
    });
    command.enqueue({ queue: 'import', data: { runId: id } });
    return ok({ id });
  });
}
