import { readdirSync, readFileSync } from 'node:fs';
import { numbersInPurpose } from '@svodka/domain';
import { checkParties } from '../bank/check-parties.ts';
import { entriesOf } from '../bank/entries-of-statement.ts';
import { fixturePath } from '../fixtures/index.ts';
import { readBankStatement, readCommerceMl, turnoverGaps } from '../read/index.ts';
import { refusalOf } from '../runs/refusal-of.ts';

export interface FuzzOutcome {
  /** Files that were read, and refused with a sentence. */
  read: number;
  refused: number;
  /** What must not happen, with the number by which the file is made again. */
  failures: { seed: number; file: string; why: string }[];
  slowestMillis: number;
}

/** Longer than this over a file of a few kilobytes is a hang. */
const longestMillis = 3_000;

/** Spoils statements and exchanges of 1C in every way at hand: each is read, or refused with a sentence, and soon. */
export async function fuzzReaders(count: number, firstSeed = 1): Promise<FuzzOutcome> {
  const files = [...filesIn('bank', readStatement), ...filesIn('commerceml', readExchange)];
  const outcome: FuzzOutcome = { read: 0, refused: 0, failures: [], slowestMillis: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const file = files[seed % files.length];
    if (file === undefined) continue;
    const begun = performance.now();
    const why = await whyFailed(file.read, spoiled(file.bytes, random(seed)), outcome);
    const millis = performance.now() - begun;
    outcome.slowestMillis = Math.max(outcome.slowestMillis, millis);
    if (why !== null) outcome.failures.push({ seed, file: file.name, why });
    else if (millis > longestMillis) outcome.failures.push({ seed, file: file.name, why: `${millis} ms` });
  }
  return outcome;
}

type Reader = (bytes: Buffer) => Promise<void>;

function filesIn(folder: string, read: Reader) {
  return readdirSync(fixturePath(folder)).map((name) => ({
    name,
    read,
    bytes: readFileSync(fixturePath(folder, name)),
  }));
}

async function whyFailed(read: Reader, bytes: Buffer, outcome: FuzzOutcome): Promise<string | null> {
  try {
    await read(bytes);
    outcome.read += 1;
    return null;
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome.refused += 1;
    return /[а-я].*\.$/i.test(refused.message) ? null : `no sentence: ${refused.message}`;
  }
}

async function readStatement(bytes: Buffer): Promise<void> {
  const statement = readBankStatement(bytes);
  const { entries } = entriesOf(statement, new Set());
  turnoverGaps(statement);
  checkParties('statement.txt', statement);
  for (const entry of entries) numbersInPurpose(entry.purpose);
}

async function readExchange(bytes: Buffer): Promise<void> {
  const chunks = [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)];
  for await (const record of readCommerceMl(streamOf(chunks))) {
    if (record.kind === 'document') numbersInPurpose(record.comment ?? '');
  }
}

async function* streamOf(chunks: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

type Random = (below: number) => number;

/** A small generator (mulberry32): a seed makes the same file for ever. */
function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const insertions = [
  '<',
  '>',
  '&',
  '&#x0;',
  '&#1114112;',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '\n',
  '\r',
  '\0',
  '=',
  '\ufeff',
  '\ufffd',
  'КонецФайла\n',
  'СекцияДокумент=\n',
  'КонецДокумента\n',
  'СекцияРасчСчет\n',
  '9'.repeat(400),
  '1 '.repeat(2_000),
  '-0',
  '1e308',
  '31.02.2026',
  '00.00.0000',
  '__proto__',
  'Сумма=',
].map((text) => Buffer.from(text));

const mostSpoilings = 6;
const longestSlice = 300;

function spoiled(bytes: Buffer, below: Random): Buffer {
  let spoilt = bytes;
  for (let left = 1 + below(mostSpoilings); left > 0; left--)
    spoilt = spoilings[below(spoilings.length)]?.(spoilt, below) ?? spoilt;
  return spoilt;
}

const spoilings: readonly ((bytes: Buffer, below: Random) => Buffer)[] = [
  function flipped(bytes, below) {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[below(copy.length)] = below(256);
    return copy;
  },
  function cutShort(bytes, below) {
    return bytes.subarray(0, below(bytes.length + 1));
  },
  function withoutSlice(bytes, below) {
    const at = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(longestSlice))]);
  },
  function sliceTwice(bytes, below) {
    const at = below(bytes.length + 1);
    const slice = bytes.subarray(at, at + below(longestSlice));
    const to = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, to), slice, bytes.subarray(to)]);
  },
  function withInsertion(bytes, below) {
    const at = below(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      insertions[below(insertions.length)] ?? Buffer.alloc(0),
      bytes.subarray(at),
    ]);
  },
  function linesMoved(bytes, below) {
    const lines = bytes.toString('latin1').split('\n');
    const [moved = ''] = lines.splice(below(lines.length), 1);
    lines.splice(below(lines.length + 1), 0, moved);
    return Buffer.from(lines.join('\n'), 'latin1');
  },
];
