import { describe, expect, it } from 'vitest';
import { readBankStatement } from '../read/index.ts';
import { bankStatement, ownAccount, type StatementLine } from '../testing/bank-statement.ts';
import { entriesOf } from './entries-of-statement.ts';

const second = '40702810538000000456';
const line: StatementLine = {
  number: '5',
  day: '20.11.2026',
  amount: 100,
  account: '40702810816540000777',
  purpose: 'За товар',
};
const none = new Set<string>();

const entries = (lines: readonly StatementLine[], own: ReadonlySet<string> = none, account = ownAccount) =>
  entriesOf(readBankStatement(Buffer.from(bankStatement(lines, account))), own).entries;

describe('the key of a line', () => {
  it('counts equals within its file, so that two equal payments are two in every file that has both', () => {
    const [one, two] = entries([line, line]).map((entry) => entry.key);
    expect(two).not.toBe(one);
    expect(entries([{ ...line, number: '4' }, line]).map((entry) => entry.key)).toContain(one);
  });

  it('tells apart day, sum, number, purpose, the other side and the direction', () => {
    const others = [
      { ...line, day: '21.11.2026' },
      { ...line, amount: '100.01' },
      { ...line, number: '6' },
      { ...line, purpose: 'За другой товар' },
      { ...line, account: second },
      { ...line, outgoing: true },
    ];
    expect(new Set(entries([line, ...others]).map((entry) => entry.key)).size).toBe(7);
  });

  it('does not depend on how the purpose is spaced, nor on what else is known', () => {
    const [plain] = entries([line]);
    const [spaced] = entries([{ ...line, purpose: ' За   товар ' }]);
    const [known] = entries([line], new Set([line.account]));
    expect(spaced?.key).toBe(plain?.key);
    expect(known?.key).toBe(plain?.key);
  });
});

describe('the direction of a line', () => {
  it('is own where both sides are ours, as far as we know', () => {
    const transfer = { ...line, account: second, outgoing: true };
    expect(entries([transfer])[0]?.direction).toBe('out');
    expect(entries([transfer], new Set([second]))[0]?.direction).toBe('own');
  });

  it('is told by accounts known before when the file names none of ours, and never guessed', () => {
    const text = bankStatement([line])
      .replace(`РасчСчет=${ownAccount}\r\n`, '')
      .replace(/ДатаПоступило=.*\r\n/, '');
    const statement = readBankStatement(Buffer.from(text));
    expect(entriesOf(statement, none)).toMatchObject({ entries: [], unclear: [{ number: '5' }] });
    expect(entriesOf(statement, new Set([ownAccount])).entries).toMatchObject([{ direction: 'in', ownAccount }]);
  });
});
