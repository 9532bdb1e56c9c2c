import { type CliCommand, WrongUsage } from './cli-command.ts';
import { type BrokenPlace, verifyAudit } from './verify-audit.ts';
import { withDeps } from './with-deps.ts';

export const auditCommand: CliCommand = {
  usage: ['audit verify'],
  async run({ words, env }) {
    if (words.length !== 1 || words[0] !== 'verify') throw new WrongUsage('У журнала есть одна команда: audit verify.');
    const verdict = await withDeps(env, ({ db }) => verifyAudit(db));
    const lines = verdict.intact
      ? [`Журнал цел: ${verdict.events} записей, ${verdict.chains} цепочек.`]
      : ['Журнал нарушен:', ...verdict.broken.map(placeLine)];
    return { data: verdict, lines, exitCode: verdict.intact ? 0 : 1 };
  },
};

const faults = {
  changed: 'запись изменена',
  missing: 'перед записью не хватает другой',
  misplaced: 'запись стоит в чужой цепочке',
  cut: 'конец цепочки отрезан',
  headChanged: 'конец цепочки подменён',
} as const satisfies Record<BrokenPlace['fault'], string>;

function placeLine({ chain, chainSeq, eventId, fault }: BrokenPlace): string {
  const place = chainSeq === null ? '' : `, место ${chainSeq}, запись ${eventId}`;
  return `  цепочка ${chain}${place}: ${faults[fault]}`;
}
