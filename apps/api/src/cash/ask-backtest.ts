import { ok, type Refusal, type Result } from '@svodka/domain';
import type { Command } from '../platform/command.ts';

/** Has the forecasts of the last year judged; the verdict comes when the worker is done. */
export async function askBacktest(command: Command): Promise<Result<{ asked: true }, Refusal>> {
  command.enqueue({ queue: 'backtest', data: {} });
  return ok({ asked: true });
}
