import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api, formatInteger, importKindWords, say, sayRefusal } from '#lib';
import { Card, QueryView, RowBones, ShareBar } from '#ui';
import { RowNotes } from './row-notes.tsx';
import type { FinishedRun, ImportReport } from './run.ts';
import { StatusTag } from './status-tag.tsx';

const pollMs = 1_000;

function isUnderWay(run: FinishedRun | undefined): boolean {
  return run?.status === 'queued' || run?.status === 'running';
}

function failureCode(failure: FinishedRun['failure']): string {
  return typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';
}

function Counts({ report, dryRun }: { report: ImportReport; dryRun: boolean }) {
  const facts: Array<[string, number]> = [
    [t`прочитано`, report.read],
    [dryRun ? t`появилось бы` : t`появилось`, report.created],
    [dryRun ? t`изменилось бы` : t`изменилось`, report.updated],
    [t`без изменений`, report.unchanged],
    [t`отклонено`, report.refusedCount],
  ];
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {facts.map(([name, count]) => (
        <div key={name}>
          <dt className="text-s text-ink3">{name}</dt>
          <dd className="text-l font-semibold tabular-nums">{formatInteger(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Progress({ run }: { run: FinishedRun }) {
  if (!isUnderWay(run)) return null;
  const share = run.bytesTotal > 0 ? run.bytesRead / run.bytesTotal : 0;
  return (
    <div className="max-w-md">
      <ShareBar tall filled={share} label={t`Прочитано строк: ${formatInteger(run.rowsRead)}`} />
      <p className="mt-1 text-s text-ink3">{t`Прочитано строк: ${formatInteger(run.rowsRead)}. Можно уйти со страницы: импорт продолжится.`}</p>
    </div>
  );
}

function Notes({ report }: { report: ImportReport }) {
  return (
    <>
      <RowNotes title={t`Отклонённые строки`} notes={report.refused} total={report.refusedCount} />
      <RowNotes title={t`Предупреждения`} notes={report.warnings} total={report.warnings.length} />
    </>
  );
}

function Body({ run }: { run: FinishedRun }) {
  return (
    <div className="flex flex-col gap-3 p-3">
      <Progress run={run} />
      {run.status === 'failed' ? (
        <p className="text-late">{sayRefusal(failureCode(run.failure) || 'import.unreadable')}</p>
      ) : null}
      {run.report ? <Counts report={run.report} dryRun={run.dryRun} /> : null}
      {run.report && run.dryRun ? (
        <p className="text-ink2">{t`Это была проверка: в базу ничего не записано.`}</p>
      ) : null}
      {run.report ? <Notes report={run.report} /> : null}
    </div>
  );
}

export function RunReport({ runId }: { runId: string }) {
  const query = useQuery(
    api.exchange.run.queryOptions(
      { id: runId },
      {
        refetchInterval: ({ state }) => (isUnderWay(state.data) ? pollMs : false),
      },
    ),
  );
  return (
    <QueryView<FinishedRun> query={query} skeleton={<RowBones />}>
      {(run) => (
        <Card title={run.fileName} note={say(importKindWords, run.kind)} actions={<StatusTag status={run.status} />}>
          <Body run={run} />
        </Card>
      )}
    </QueryView>
  );
}
