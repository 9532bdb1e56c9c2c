import { isPlainDate, type PlainDate } from '@svodka/domain';
import { WrongUsage } from './cli-command.ts';

/** The day an option names; null when it wasn't given. */
export function dayOption(option: string, text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  if (!isPlainDate(text)) throw new WrongUsage(`${option}: день пишется как 2026-11-23.`);
  return text;
}
