import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the memory and passes that OWASP's ASVS asks for. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const shortestPassword = 10;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

export function verifyPassword(input: { hash: string; password: string }): Promise<boolean> {
  return verify(input.hash, input.password).catch(() => false);
}
