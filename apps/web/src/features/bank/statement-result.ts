import { t } from '@lingui/core/macro';
import { formatInteger, type Outputs } from '#lib';

export type ImportReport = NonNullable<Outputs['exchange']['run']['report']>;

const gapCode = 'bank-turnover-gap';

/** What became of a statement's lines, in one line; what there was none of is left out. */
export function statementResult({ read, unchanged, refusedCount, perKind }: ImportReport): string {
  const made = (kind: string) => perKind[kind]?.created ?? 0;
  const said = (count: number, words: (shown: string) => string) => (count > 0 ? [words(formatInteger(count))] : []);
  return [
    t`прочитано ${formatInteger(read)}`,
    ...said(made('payments'), (n) => t`проведено ${n}`),
    ...said(made('queue'), (n) => t`в очереди ${n}`),
    ...said(made('notOurs'), (n) => t`не наши ${n}`),
    ...said(made('outgoing'), (n) => t`исходящих ${n}`),
    ...said(unchanged, (n) => t`загружены раньше ${n}`),
    ...said(refusedCount, (n) => t`отклонено ${n}`),
  ].join(', ');
}

/** Turnovers that don't reconcile come first: they mean that the statement may not be whole. */
export function statementNotes({ refused, warnings }: ImportReport) {
  const gaps = warnings.filter((note) => note.code === gapCode);
  return { gaps, others: [...refused, ...warnings.filter((note) => note.code !== gapCode)] };
}
