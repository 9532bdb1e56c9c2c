import { refusalOf } from '../exchange/index.ts';
import { RefusalError } from '../platform/refusal-error.ts';
import { sentenceOf } from '../startup-failure.ts';
import { Refused, WrongUsage } from './cli-command.ts';
import { usage } from './commands.ts';

export interface CliFailure {
  exitCode: 1 | 2;
  code: string;
  /** For a person, on stderr. */
  message: string;
}

/** Why a command didn't do what was asked. */
export function failureOf(error: unknown): CliFailure {
  if (error instanceof WrongUsage) return { exitCode: 2, code: 'usage', message: `${error.message}\n\n${usage()}` };
  if (error instanceof Refused) return { exitCode: 1, code: error.code, message: error.message };
  if (error instanceof RefusalError) return { exitCode: 1, code: error.refusal.code, message: refusalSentence(error) };
  const refused = refusalOf(error);
  if (refused !== null) return { exitCode: 1, ...refused };
  return { exitCode: 1, code: 'failed', message: sentenceOf(error) };
}

const sentences: Readonly<Record<string, string>> = {
  'user.emailTaken': 'Человек с такой почтой уже есть.',
  'user.lastAdmin': 'Это последний администратор. Сначала назначьте другого.',
  'request.notFound': 'Такого человека нет.',
  'request.invalid': 'Пароль должен быть не короче 10 знаков.',
};

function refusalSentence({ refusal }: RefusalError): string {
  return sentences[refusal.code] ?? `Отказано: ${refusal.code}.`;
}
