import { describe, expect, it } from 'vitest';
import { counterpartyOf } from './counterparty.ts';
import { clientInputSchema } from './input.ts';

const firm = { legalName: 'ООО «Аметрин»', shortName: 'Аметрин' };
const faultsOf = (more: object) => clientInputSchema.safeParse({ ...firm, ...more }).error?.issues ?? [];

describe('whose numbers they are', () => {
  it.each([
    ['ООО «Аметрин»', 'legal'],
    ['Акционерное общество «НПП „Полёт“»', 'legal'],
    ['ИП Семёнов Ёж Ильич', 'entrepreneur'],
    ['Индивидуальный предприниматель Иванов И. И.', 'entrepreneur'],
    ['Аошкин и сын', 'any'],
    ['Липецкий завод', 'any'],
  ])('%s is %s', (legalName, of) => {
    expect(counterpartyOf({ legalName, foreign: false })).toBe(of);
    expect(counterpartyOf({ legalName, foreign: true })).toBe('foreign');
  });
});

describe('numbers of a client', () => {
  it('of a wrong length stop a Russian legal entity, a wrong control digit does not', () => {
    expect(faultsOf({ inn: '500100732259' })).toMatchObject([{ message: 'inn.length', path: ['inn'] }]);
    expect(faultsOf({ legalName: 'ИП Иванов', inn: '500100732259' })).toEqual([]);
    expect(faultsOf({ legalName: 'ИП Иванов', inn: '7707083893' })).toMatchObject([{ message: 'inn.length' }]);
    expect(faultsOf({ inn: '7707083894', ogrn: '1027700132196' })).toEqual([]);
    expect(faultsOf({ ogrn: '304500116000157' })).toMatchObject([{ message: 'ogrn.length', path: ['ogrn'] }]);
  });

  it('of any shape are a foreigner’s own', () => {
    expect(faultsOf({ foreign: true, inn: 'DE129273398', kpp: '12-3', ogrn: 'HRB 6684' })).toEqual([]);
  });

  it('are written as banks write them: no blanks, Latin capitals', () => {
    const account = { account: '4070 2а10 9380 0006 0473', bic: '044 525 225' };
    const parsed = clientInputSchema.safeParse({ ...firm, kpp: '7736 аа 001', bankAccounts: [account] });
    expect(parsed.data).toMatchObject({
      kpp: '7736AA001',
      bankAccounts: [{ account: '40702A10938000060473', bic: '044525225' }],
    });
  });
});
