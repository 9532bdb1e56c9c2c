import { describe, expect, it, vi } from 'vitest';
import type { PlacedState } from './send-files.ts';
import type { Transport } from './transport.ts';
import { createUploads } from './uploads.ts';

/** A server that keeps contents by hash, as ours does; it can lose the link and be slow. */
function server(options: { lose?: (name: string, attempt: number) => boolean; hold?: Promise<void> } = {}) {
  const known = new Map<string, string>();
  const placed = new Map<string, PlacedState>();
  const sends: string[] = [];
  const finished: string[] = [];
  let [busy, most] = [0, 0];
  const attempts = new Map<string, number>();
  const transport: Transport = {
    begin: vi.fn<Transport['begin']>(async () => 'batch'),
    hash: async (file) => `hash of ${file.name}`,
    place: vi.fn<Transport['place']>(async (_batch, files) =>
      files.map(({ path, sha256, fileId }) => {
        const id = fileId ?? known.get(sha256 ?? '');
        const state = placed.get(path) ?? (id ? 'attached' : 'missing');
        if (state !== 'missing') placed.set(path, state);
        return { path, state };
      }),
    ),
    async send(file, onProgress, signal) {
      [busy, most] = [busy + 1, Math.max(most, busy + 1)];
      try {
        await options.hold;
        await Promise.resolve();
        if (signal.aborted) throw new Error('stopped');
        const attempt = (attempts.get(file.name) ?? 0) + 1;
        attempts.set(file.name, attempt);
        onProgress(0.5);
        if (options.lose?.(file.name, attempt)) throw new Error('offline');
        sends.push(file.name);
        known.set(`hash of ${file.name}`, `id of ${file.name}`);
        return `id of ${file.name}`;
      } finally {
        busy -= 1;
      }
    },
    finish: async (batchId) => void finished.push(batchId),
    pause: async () => {},
  };
  return { transport, sends, placed, finished, most: () => most };
}

const folder = (count: number, name = 'фото') => ({
  name,
  archive: false,
  tasks: Array.from({ length: count }, (_, at) => ({
    path: `${name}/${at}.png`,
    file: new File(['12345'], `${name} ${at}.png`),
  })),
});

describe('a folder on its way', () => {
  it('arrives whole, a few files at a time', async () => {
    const { transport, sends, finished, most } = server();
    const uploads = createUploads(transport);
    await uploads.add(folder(120));
    expect(uploads.store.get()[0]).toMatchObject({
      status: 'done',
      done: 120,
      bytesDone: 600,
      bytesTotal: 600,
      counts: { attached: 120 },
    });
    expect(sends).toHaveLength(120);
    expect(most()).toBe(3);
    expect(finished).toEqual(['batch']);
    expect(vi.mocked(transport.place).mock.calls.length).toBeLessThan(15);
  });

  it('brought again sends nothing', async () => {
    const { transport, sends, placed } = server();
    const uploads = createUploads(transport);
    await uploads.add(folder(10));
    placed.clear();
    await uploads.add(folder(10));
    expect(sends).toHaveLength(10);
    expect(uploads.store.get()[1]).toMatchObject({ status: 'done', done: 10, bytesSent: 0, bytesDone: 50 });
  });

  it('outlives a lost link; no file counts twice', async () => {
    const { transport, sends } = server({ lose: (_name, attempt) => attempt < 4 });
    const uploads = createUploads(transport);
    await uploads.add(folder(5));
    expect(uploads.store.get()[0]).toMatchObject({ status: 'done', done: 5, bytesDone: 25, bytesSent: 25 });
    expect(sends).toHaveLength(5);
  });

  it('that could not be sent whole says which files, and sends just those when asked again', async () => {
    let lost = true;
    const { transport, sends, finished } = server({ lose: (name) => lost && name.endsWith(' 1.png') });
    const uploads = createUploads(transport);
    await uploads.add(folder(3));
    const [first] = uploads.store.get();
    expect(first).toMatchObject({ status: 'incomplete', done: 2, bytesDone: 10 });
    expect(first?.failed.map(({ path }) => path)).toEqual(['фото/1.png']);
    expect(finished).toEqual([]);
    lost = false;
    await uploads.again(first?.key ?? '');
    expect(uploads.store.get()[0]).toMatchObject({ status: 'done', done: 3, failed: [] });
    expect(sends.toSorted()).toEqual(['фото 0.png', 'фото 1.png', 'фото 2.png']);
    expect(transport.begin).toHaveBeenCalledOnce();
    expect(finished).toEqual(['batch']);
  });

  it('is held and goes on; a second one waits for its turn', async () => {
    const hold = Promise.withResolvers<void>();
    const { transport, sends } = server({ hold: hold.promise });
    const uploads = createUploads(transport);
    const both = [uploads.add(folder(8)), uploads.add(folder(2, 'ещё'))];
    const key = uploads.store.get()[0]?.key ?? '';
    await vi.waitFor(() => expect(uploads.store.get()[0]?.batchId).toBe('batch'));
    uploads.pause(key);
    hold.resolve();
    await vi.waitFor(() => expect(sends.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sends.length).toBeLessThanOrEqual(3);
    expect(uploads.store.get().map(({ status }) => status)).toEqual(['paused', 'waiting']);
    uploads.resume(key);
    await Promise.all(both);
    expect(uploads.store.get().map(({ status }) => status)).toEqual(['done', 'done']);
    expect(sends).toHaveLength(10);
  });

  it('broken off keeps what is there and is closed', async () => {
    const hold = Promise.withResolvers<void>();
    const { transport, sends, finished } = server({ hold: hold.promise });
    const uploads = createUploads(transport);
    const done = uploads.add(folder(8));
    await vi.waitFor(() => expect(uploads.store.get()[0]?.batchId).toBe('batch'));
    uploads.stop(uploads.store.get()[0]?.key ?? '');
    hold.resolve();
    await done;
    expect(sends).toEqual([]);
    expect(finished).toEqual(['batch']);
    expect(uploads.store.get()[0]).toMatchObject({ status: 'incomplete' });
  });

  it('given up with something unsent is closed, and no longer asks for anything', async () => {
    const { transport, finished } = server({ lose: (name) => name.endsWith(' 1.png') });
    const uploads = createUploads(transport);
    await uploads.add(folder(3));
    expect(finished).toEqual([]);
    const key = uploads.store.get()[0]?.key ?? '';
    uploads.stop(key);
    await vi.waitFor(() => expect(finished).toEqual(['batch']));
    expect(uploads.store.get()[0]).toMatchObject({ status: 'incomplete', failed: [], done: 2 });
    expect(uploads.canGoOn(key)).toBe(false);
  });

  it('the server can’t be asked about says so, and can be tried again', async () => {
    const { transport } = server();
    vi.mocked(transport.begin).mockRejectedValueOnce(new Error('refused'));
    const uploads = createUploads(transport);
    await uploads.add(folder(2));
    expect(uploads.store.get()[0]).toMatchObject({ status: 'broken', done: 0 });
    await uploads.again(uploads.store.get()[0]?.key ?? '');
    expect(uploads.store.get()[0]).toMatchObject({ status: 'done', done: 2 });
  });
});

it('an archive goes whole, and is then the server’s to unpack', async () => {
  const { transport, sends } = server();
  const uploads = createUploads(transport);
  const file = new File(['PK'], 'фото.zip');
  await uploads.add({ name: 'фото.zip', archive: true, tasks: [{ path: 'фото.zip', file }] });
  expect(sends).toEqual(['фото.zip']);
  expect(transport.begin).toHaveBeenCalledWith({ name: 'фото.zip', files: 0, bytes: 0, archiveId: 'id of фото.zip' });
  expect(uploads.store.get()[0]).toMatchObject({ status: 'done', batchId: 'batch' });
});
