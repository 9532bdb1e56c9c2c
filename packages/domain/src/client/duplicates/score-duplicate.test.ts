import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DuplicateFacts, scoreDuplicate } from './score-duplicate.ts';

const inn = '7707083893';
const firm = (more: Partial<DuplicateFacts> = {}): DuplicateFacts => ({
  inn: null,
  kpp: null,
  searchName: '',
  accounts: [],
  contacts: [],
  ...more,
});
const person = (name: string, phone: string, email = '') => ({
  name,
  phones: [phone],
  emails: email === '' ? [] : [email],
});

describe('whether two clients are one', () => {
  it('one ИНН and one КПП leave no doubt', () => {
    const both = { inn, kpp: '773601001' };
    expect(scoreDuplicate(firm({ ...both, searchName: 'ромашка' }), firm({ ...both, searchName: 'лютик' }))).toEqual({
      strength: 'certain',
      score: 100,
      reasons: [{ kind: 'innAndKpp', inn, kpp: '773601001' }],
    });
  });

  it('an entrepreneur has no КПП, and the ИНН is enough', () => {
    const his = '500100732259';
    expect(scoreDuplicate(firm({ inn: his }), firm({ inn: his }))).toMatchObject({ strength: 'certain' });
  });

  it('one ИНН without a КПП is likely at most, whatever else they share', () => {
    const one = firm({ inn, kpp: '773601001', searchName: 'полет', accounts: ['40702810900000000001'] });
    expect(scoreDuplicate(one, { ...one, kpp: null })).toMatchObject({ strength: 'likely' });
  });

  it('branches of one firm are only possible, and it is said that they are branches', () => {
    const one = firm({ inn, kpp: '773601001', searchName: 'полет', contacts: [person('Иванов', '79120000001')] });
    const found = scoreDuplicate(one, { ...one, kpp: '667143001' });
    expect(found).toMatchObject({ strength: 'possible' });
    expect(found?.reasons).toContainEqual({ kind: 'branches', inn, kpps: ['667143001', '773601001'] });
  });

  it('a phone is the same with 8 and with +7, and says whose it is', () => {
    const one = firm({ contacts: [person('Иванов', '79120000001')] });
    const other = firm({ contacts: [person('И. Иванов', '89120000001')] });
    expect(scoreDuplicate(one, other)).toEqual({
      strength: 'possible',
      score: 40,
      reasons: [{ kind: 'phone', phone: '9120000001', names: ['И. Иванов', 'Иванов'] }],
    });
  });

  it('a phone and a name alike make it likely; a local number of six digits says nothing', () => {
    const one = firm({ searchName: 'уралэлектромонтаж', contacts: [person('Иванов', '79120000001')] });
    const other = firm({ searchName: 'уралэлектромонтажи', contacts: [person('Иванов', '79120000001')] });
    expect(scoreDuplicate(one, other)).toMatchObject({
      strength: 'likely',
      reasons: [{ kind: 'phone' }, { kind: 'name', percent: 85 }],
    });
    const local = firm({ contacts: [person('Иванов', '225566')] });
    expect(scoreDuplicate(local, local)).toBeNull();
  });

  it('two ИНН are two firms: a name alone is nothing, an account in common still wants a look', () => {
    const one = firm({ inn, searchName: 'прогресс', accounts: ['40702810900000000001'] });
    const other = { ...one, inn: '7728168971' };
    expect(scoreDuplicate({ ...one, accounts: [] }, other)).toBeNull();
    expect(scoreDuplicate(one, other)).toMatchObject({ strength: 'possible' });
    expect(scoreDuplicate(one, other)?.reasons.at(-1)).toEqual({ kind: 'otherInn', inns: [inn, '7728168971'] });
  });

  it('an e-mail is the same in capitals', () => {
    const one = firm({ contacts: [person('Иванов', '', 'Ivanov@polet.example')] });
    const other = firm({ contacts: [person('Иванов', '', 'ivanov@polet.example')] });
    expect(scoreDuplicate(one, other)?.reasons).toEqual([{ kind: 'email', email: 'ivanov@polet.example' }]);
  });
});

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const facts: fc.Arbitrary<DuplicateFacts> = fc.record({
  inn: some(null, inn, '7728168971', '500100732259'),
  kpp: some(null, '773601001', '667143001'),
  searchName: some('', 'полет', 'полет 2', 'уралэлектромонтаж', 'уралэлектромонтажи'),
  accounts: fc.subarray(['40702810900000000001', '40702810900000000002']),
  contacts: fc.array(
    fc.record({
      name: some('Иванов', 'Петрова'),
      phones: fc.subarray(['79120000001', '89120000001', '73432220000', '225566']),
      emails: fc.subarray(['a@b.example', 'A@b.example']),
    }),
    { maxLength: 3 },
  ),
});

describe('for any two clients', () => {
  it('the answer is the same whichever is named first', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(scoreDuplicate(one, other)).toEqual(scoreDuplicate(other, one));
      }),
    );
  });

  it('certain is only said of one ИНН, and never of branches', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        if (scoreDuplicate(one, other)?.strength !== 'certain') return;
        expect(one.inn).toBe(other.inn);
        if (one.kpp !== null && other.kpp !== null) expect(one.kpp).toBe(other.kpp);
      }),
    );
  });
});
