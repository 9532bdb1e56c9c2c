import type { Env } from '../platform/env.ts';

/** What a command was given after its name. */
export interface CliInput {
  words: readonly string[];
  options: CliOptions;
  env: Env;
}

export interface CliOptions {
  json?: boolean | undefined;
  map?: string | undefined;
  lifecycle?: string | undefined;
  'dry-run'?: boolean | undefined;
  orders?: string | undefined;
  name?: string | undefined;
  role?: string | undefined;
  service?: string | undefined;
  password?: string | undefined;
  list?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  'as-of'?: string | undefined;
  by?: string | undefined;
}

/** What a command answers: one object for programs, lines for people. */
export interface CliAnswer {
  data: object;
  lines: readonly string[];
  /** 1 when what was asked for was looked at and found wrong. */
  exitCode?: 0 | 1;
}

export interface CliCommand {
  /** As in «svodka import clients FILE». */
  usage: readonly string[];
  run(input: CliInput): Promise<CliAnswer>;
}

/** The command line itself is wrong: exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** What was asked is refused, and nothing was changed: exit code 1. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
