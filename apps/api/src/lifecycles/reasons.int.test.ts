import { reasonKinds } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';
import { ensureReasons } from './default-reasons.ts';

let app: TestApp;
let admin: Caller;
let engineer: Caller;

beforeAll(async () => {
  app = await testApp();
  await ensureReasons(app.deps.db);
  admin = (await app.as('admin')).call;
  engineer = (await app.as('service', 'engineering')).call;
});
afterAll(() => app.close());

const refused = (code: string) => ({ cause: { refusal: { code } } });
const supplier = { kind: 'lateness', name: 'Поставщик сменил цех', party: 'purchasing', position: 5 } as const;
const namesOf = async (kind: 'lateness' | 'pause') =>
  (await engineer.lifecycles.reasons({ kind })).map(({ name }) => name);

describe('directories of reasons', () => {
  it('are there from the first start, each reason with whom it speaks of, and are filled once', async () => {
    const first = await engineer.lifecycles.reasons({});
    await ensureReasons(app.deps.db);
    expect(await engineer.lifecycles.reasons({})).toEqual(first);
    expect(new Set(first.map(({ kind }) => kind))).toEqual(new Set(reasonKinds));
    expect(first.filter(({ party, nameEn }) => party === null || nameEn === null)).toEqual([]);
  });

  it('take a new reason at its place, once', async () => {
    await admin.lifecycles.saveReason(supplier);
    expect(await namesOf('lateness')).toContain(supplier.name);
    await expect(admin.lifecycles.saveReason(supplier)).rejects.toMatchObject(refused('reason.nameTaken'));
    const two = Array.from({ length: 2 }, () => admin.lifecycles.saveReason({ ...supplier, name: 'Сразу двое' }));
    const ends = await Promise.allSettled(two);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('are edited over the version that was seen', async () => {
    const { id } = await admin.lifecycles.saveReason({ ...supplier, name: 'Опечатка' });
    const edited = { ...supplier, id, version: 1, name: 'Без опечатки' };
    await admin.lifecycles.saveReason(edited);
    await expect(admin.lifecycles.saveReason({ ...edited, name: 'Ещё раз' })).rejects.toMatchObject(
      refused('request.conflict'),
    );
    expect(await namesOf('lateness')).toContain('Без опечатки');
  });

  it('keep archived reasons for the administrator only', async () => {
    const { id } = await admin.lifecycles.saveReason({ ...supplier, kind: 'pause', name: 'Больше не бывает' });
    await admin.lifecycles.archiveReason({ id, version: 1, archived: true });
    expect(await namesOf('pause')).not.toContain('Больше не бывает');
    expect((await admin.lifecycles.allReasons()).find((one) => one.id === id)).toMatchObject({ archived: true });
    await admin.lifecycles.archiveReason({ id, version: 2, archived: false });
    expect(await namesOf('pause')).toContain('Больше не бывает');
  });
});
