import { cpus, loadavg, totalmem } from 'node:os';
import type { Machine } from './result.ts';

export function describeMachine(postgres: string, limitTool: string): Machine {
  const processors = cpus();
  return {
    processors: `${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version,
    postgres,
    limitTool,
    loadBefore: loadavg()[0] ?? 0,
  };
}
