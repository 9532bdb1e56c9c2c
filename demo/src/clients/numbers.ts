import { checkBankAccount } from '@svodka/domain';
import type { Random } from '../chance/index.ts';

const innWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** Tax office 99 of a region doesn't exist, so that no invented number is anybody's. */
export function legalInn(random: Random, regionCode: string): string {
  return withControl(`${regionCode}99${digits(random, 5)}`);
}

function withControl(body: string): string {
  const control = innWeights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11;
  return `${body}${control % 10}`;
}

/** The number itself, or the nearest one after it that nobody has: by chance two firms would have one. */
export function freeInn(inn: string, taken: Set<string>): string {
  let free = inn;
  while (taken.has(free)) free = withControl(String(Number(free.slice(0, -1)) + 1).padStart(innWeights.length, '0'));
  taken.add(free);
  return free;
}

export function kppOf(inn: string): string {
  return `${inn.slice(0, 4)}01001`;
}

export function ogrnOf(random: Random, inn: string): string {
  const year = String(random.int(2, 24)).padStart(2, '0');
  const body = `1${year}${inn.slice(0, 2)}99${digits(random, 5)}`;
  return `${body}${(BigInt(body) % 11n) % 10n}`;
}

/** Settlement account in roubles with the key the БИК asks for. */
export function accountOf(random: Random, bic: string): string {
  const [head, tail] = ['40702810', digits(random, 11)];
  const keys = Array.from({ length: 10 }, (_, key) => `${head}${key}${tail}`);
  return keys.find((account) => checkBankAccount(bic, account).status === 'valid') ?? `${head}0${tail}`;
}

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.int(0, 9)).join('');
}
