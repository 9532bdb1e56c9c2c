import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePath, samplesAbsent } from '../../fixtures/index.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { directionOf } from './direction.ts';
import { readBankStatement } from './read-statement.ts';

const read = (name: string) => readBankStatement(readFileSync(samplePath('bank1c', name)));

/** What the file is refused for. */
function refusalOf(name: string): unknown {
  try {
    return read(name);
  } catch (error) {
    return error instanceof UnreadableFile ? [error.code, error.place?.line ?? null] : error;
  }
}

describe.skipIf(samplesAbsent)('statements of other people', () => {
  it.each([
    ['odin__one_document__input.txt', [['481554', 100_000, '30233000000000000004', '7700000001']]],
    ['odin__one_document_utf__input.txt', [['481554', 100_000, '30233000000000000004', '7700000001']]],
    [
      'odin__two_documents__input.txt',
      [
        ['481544', 10_000, '40911000000000000004', '7700000001'],
        ['481555', 100_000, '30233000000000000010', '7700000004'],
      ],
    ],
  ])('%s says what was expected of it', (name, expected) => {
    const { documents, ownAccounts, refused } = read(name);
    expect(documents.map(({ number, amount, payer }) => [number, amount, payer.account, payer.inn])).toEqual(expected);
    expect(documents.map((document) => directionOf(document, ownAccounts))).toEqual(documents.map(() => 'in'));
    expect(refused).toEqual([]);
  });

  it.each([
    ['odin__no_end_of_account__input.txt', ['bank-section', 20]],
    ['odin__no_end_of_document__input.txt', ['bank-section', 46]],
    ['odin__no_end_of_file__input.txt', ['bank-truncated', null]],
    ['odin__invalid__input.txt', ['bank-not', null]],
    ['odin__binary__input.bin', ['file-binary', null]],
  ])('%s is refused with its reason', (name, reason) => {
    expect(refusalOf(name)).toEqual(reason);
  });

  it('the same day in two encodings is the same day', () => {
    const [plain, utf8] = [read('kily__resources__one_day.txt'), read('kily__resources__one_day_utf8.txt')];
    expect(plain.documents.length).toBeGreaterThan(3);
    expect(utf8.documents.map((one) => [one.number, one.amount, one.purpose.length > 0])).toEqual(
      plain.documents.map((one) => [one.number, one.amount, one.purpose.length > 0]),
    );
  });
});
