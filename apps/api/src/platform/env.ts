import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_REPLICA_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(12),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  FILES_URL: z.url({ protocol: /^(file|s3)$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  PLANT_TIME_ZONE: z.string().default('Asia/Yekaterinburg').refine(isTimeZone, 'is not a time zone'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  DEMO: z.enum(['auto', 'off', 'public']).default('auto'),
  AUTH_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

export type Env = z.infer<typeof schema>;

/** A setting that can't be used; the message names it and says what it should be. */
export class UnusableSetting extends Error {
  override name = 'UnusableSetting';
}

/** The only place that reads the environment. Empty values count as absent, as in .env files. */
export function readEnv(source: Record<string, string | undefined>, root: string): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new UnusableSetting(
      `A setting can't be used. ${sentences.join('; ')}. See .env.example for what each may be.`,
    );
  }
  return { ...parsed.data, DATA_DIR: resolve(root, parsed.data.DATA_DIR) };
}

/** The process's own variables, and under them those of `.env`, if there is one. */
export function readProcessEnv(root: string): Env {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readEnv(process.env, root);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
