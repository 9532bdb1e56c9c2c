import { ok, type Result, refuse } from '@svodka/domain';
import { hangFile } from '../catalogue/index.ts';
import type { Command } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import type { ItemState } from './input.ts';
import type { Judged } from './judge-files.ts';

export interface PlacedFile {
  path: string;
  /** `missing`: its bytes are to be sent first. */
  state: ItemState | 'missing';
}

/**
 * Writes down what became of files and hangs those whose product is known. A file placed in this batch before stays as it
 * is, whatever has been decided of it since. Refusal: `request.notFound`.
 */
export async function placeFiles(
  command: Command,
  batchId: string,
  judged: readonly Judged[],
): Promise<Result<PlacedFile[]>> {
  const { tx, actor, now } = command;
  const batch = await tx
    .updateTable('UploadBatch')
    .set({ updatedAt: now })
    .where('id', '=', batchId)
    .where('authorId', 'is not distinct from', actor.id)
    .returning('id')
    .executeTakeFirst();
  if (!batch) return refuse('request.notFound', { entity: 'upload', entityId: batchId });
  const before = await statesOf(command, batchId, judged);
  const placed = new Map<string, PlacedFile['state']>(before);
  // One order for all: two people with one folder never wait for each other in a ring.
  for (const file of judged.toSorted(byProduct)) {
    if (placed.has(file.path)) continue;
    placed.set(file.path, file.verdict === 'missing' ? 'missing' : await placeOne(command, batchId, file));
  }
  const counts = Object.fromEntries(
    Map.groupBy(
      [...placed].filter(([path, state]) => state !== 'missing' && !before.has(path)),
      ([, state]) => state,
    )
      .entries()
      .map(([state, files]) => [state, files.length]),
  );
  if (Object.keys(counts).length > 0)
    command.record({ type: 'upload.placed', entity: 'upload', entityId: batchId, payload: counts });
  return ok(judged.map(({ path }) => ({ path, state: placed.get(path) ?? 'missing' })));
}

function productOf(file: Judged): string {
  return file.verdict === 'fit' ? (file.match.productId ?? '') : '';
}

function byProduct(one: Judged, other: Judged): number {
  return productOf(one).localeCompare(productOf(other));
}

async function statesOf({ tx }: Command, batchId: string, judged: readonly Judged[]): Promise<Map<string, ItemState>> {
  const rows = await tx
    .selectFrom('UploadItem')
    .select(['path', 'state'])
    .where('batchId', '=', batchId)
    .where(
      'path',
      'in',
      judged.map(({ path }) => path),
    )
    .execute();
  return new Map(rows.map(({ path, state }) => [path, state]));
}

type Decided = Exclude<Judged, { verdict: 'missing' }>;

async function placeOne(command: Command, batchId: string, file: Decided): Promise<ItemState> {
  const { path, size } = file;
  const item = { id: newId(), batchId, path, size, createdAt: command.now };
  if (file.verdict === 'refused') {
    await command.tx
      .insertInto('UploadItem')
      .values({ ...item, state: 'refused', reason: file.reason })
      .execute();
    return 'refused';
  }
  const { kind, fileId, match } = file;
  const caption = match.productId === null ? null : match.caption;
  const productId = match.productId ?? (await alreadyOn(command, fileId));
  const hung =
    match.productId !== null &&
    (await hangFile(command, {
      productId: match.productId,
      fileId,
      name: path.split('/').at(-1) ?? path,
      kind,
      caption,
    }));
  const state = hung ? 'attached' : productId ? 'duplicate' : 'unmatched';
  const candidates = match.productId === null && !productId ? [...match.candidates] : [];
  await command.tx
    .insertInto('UploadItem')
    .values({ ...item, kind, caption, fileId, productId, state, candidates })
    .execute();
  return state;
}

/** The product that a person, or another name, has hung the same bytes on. */
async function alreadyOn({ tx }: Command, fileId: string): Promise<string | null> {
  const hung = await tx
    .selectFrom('ProductFile')
    .select('productId')
    .where('fileId', '=', fileId)
    .orderBy('productId')
    .limit(1)
    .executeTakeFirst();
  return hung?.productId ?? null;
}
