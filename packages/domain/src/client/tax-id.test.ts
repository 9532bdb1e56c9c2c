import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBankAccount } from './bank-account.ts';
import { checkInn, checkKpp, checkOgrn } from './tax-id.ts';

const wrongDigit = (text: string, at: number) =>
  `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;

describe('ИНН', () => {
  it.each(['7707083893', '7736050003', '500100732259'])('%s, a real one, is valid', (inn) => {
    expect(checkInn(inn)).toEqual({ status: 'valid' });
  });

  it('with any digit mistyped is warned of', () => {
    for (const inn of ['7707083893', '500100732259']) {
      fc.assert(
        fc.property(fc.nat(inn.length - 1), (at) => {
          expect(checkInn(wrongDigit(inn, at))).toEqual({ status: 'warning', code: 'inn.checksum' });
        }),
      );
    }
    expect(checkInn('0000000000')).toEqual({ status: 'warning', code: 'inn.checksum' });
  });

  it('of a wrong length is an error for a Russian, a warning for a foreigner', () => {
    expect(checkInn('770708389')).toEqual({ status: 'error', code: 'inn.length' });
    expect(checkInn('500100732259', 'legal')).toEqual({ status: 'error', code: 'inn.length' });
    expect(checkInn('7707083893', 'entrepreneur')).toEqual({ status: 'error', code: 'inn.length' });
    expect(checkInn('770708389', 'foreign')).toEqual({ status: 'warning', code: 'inn.length' });
    expect(checkInn('DE129273398', 'foreign')).toEqual({ status: 'warning', code: 'inn.characters' });
    expect(checkInn('77O7083893')).toEqual({ status: 'error', code: 'inn.characters' });
  });
});

describe('КПП and ОГРН', () => {
  it('КПП is four digits, two signs, three digits', () => {
    expect(checkKpp('773601001')).toEqual({ status: 'valid' });
    expect(checkKpp('7736AZ001')).toEqual({ status: 'valid' });
    expect(checkKpp('77360100')).toEqual({ status: 'error', code: 'kpp.format' });
    expect(checkKpp('77360100А')).toEqual({ status: 'error', code: 'kpp.format' });
  });

  it('ОГРН and ОГРНИП have their control digits', () => {
    expect(checkOgrn('1027700132195')).toEqual({ status: 'valid' });
    expect(checkOgrn('304500116000157')).toEqual({ status: 'valid' });
    expect(checkOgrn('1027700132196')).toEqual({ status: 'warning', code: 'ogrn.checksum' });
    expect(checkOgrn('304500116000158')).toEqual({ status: 'warning', code: 'ogrn.checksum' });
    expect(checkOgrn('10277001321955')).toEqual({ status: 'error', code: 'ogrn.length' });
    expect(checkOgrn('102770013219Б')).toEqual({ status: 'error', code: 'ogrn.characters' });
  });
});

describe('bank accounts', () => {
  it.each([
    ['044525225', '30101810400000000225', 'a correspondent account'],
    ['046577674', '30101810500000000674', 'a correspondent account'],
    ['017003983', '40102810445370000059', "the Treasury's single account"],
    ['004525988', '40102810545370000003', "the Treasury's single account"],
    ['017003983', '03100643000000018500', 'an account the Treasury keeps'],
  ])('%s %s, %s, is valid', (bic, account) => {
    expect(checkBankAccount(bic, account)).toEqual({ status: 'valid' });
  });

  it('of any bank have exactly one right key digit', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const sign = fc.constantFrom(...'0123456789ABCEHKMPTX');
    fc.assert(
      fc.property(
        fc.tuple(digits(6), fc.integer({ min: 50, max: 999 })),
        digits(5).filter((head) => !head.startsWith('03')),
        sign,
        digits(2),
        digits(11),
        (bank, head, letter, middle, tail) => {
          const bic = `${bank[0]}${String(bank[1]).padStart(3, '0')}`;
          const keys = Array.from('0123456789').filter((key) => {
            const account = `${head}${letter}${middle}${key}${tail}`;
            return checkBankAccount(bic, account).status === 'valid';
          });
          expect(keys).toHaveLength(1);
        },
      ),
    );
  });

  it('read the letters of clearing currencies as digits', () => {
    const letters = 'ABCEHKMPTX';
    for (const [digit, letter] of Array.from(letters).entries()) {
      for (const key of '0123456789') {
        const withDigit = checkBankAccount('044525225', `40702${digit}10${key}38000060473`);
        expect(checkBankAccount('044525225', `40702${letter}10${key}38000060473`)).toEqual(withDigit);
      }
    }
  });

  it('of a wrong shape are errors', () => {
    expect(checkBankAccount('04452522', '40702810938000060473')).toEqual({
      status: 'error',
      code: 'bankAccount.bicFormat',
    });
    expect(checkBankAccount('044525225', '4070281093800006047')).toEqual({
      status: 'error',
      code: 'bankAccount.format',
    });
    expect(checkBankAccount('044525225', '40702D10938000060473')).toEqual({
      status: 'error',
      code: 'bankAccount.format',
    });
    expect(checkBankAccount('044525225', '30101810400000000226')).toEqual({
      status: 'warning',
      code: 'bankAccount.checksum',
    });
  });
});
