import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, formatInteger, formatPercent } from '#lib';
import { Icon, IconButton, ShareBar, Tag } from '#ui';
import { type ImportReport, statementNotes, statementResult } from './statement-result.ts';
import type { SentStatement } from './use-statements.ts';

const pollMs = 1_000;

function useRun(runId: string | null) {
  return useQuery(
    api.exchange.run.queryOptions(
      { id: runId ?? '' },
      {
        enabled: runId !== null,
        refetchInterval: ({ state }) =>
          state.data?.status === 'done' || state.data?.status === 'failed' ? false : pollMs,
      },
    ),
  ).data;
}

function Notes({ report }: { report: ImportReport }) {
  const { gaps, others } = statementNotes(report);
  return (
    <>
      {gaps.map((note) => (
        <p key={note.message} className="text-risk">
          {note.message}
        </p>
      ))}
      {others.length > 0 ? (
        <details>
          <summary className="text-ink2">{t`Замечания: ${formatInteger(others.length)}`}</summary>
          <ul className="max-h-48 overflow-y-auto pl-4 text-s text-ink2">
            {others.map((note) => (
              <li key={`${note.code} ${note.message}`}>{note.message}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Progress({ share, children }: { share: number; children: ReactNode }) {
  return (
    <div className="max-w-md">
      <ShareBar filled={share} label={t`Загрузка выписки`} />
      <p className="text-s text-ink3">{children}</p>
    </div>
  );
}

function Body({ statement }: { statement: SentStatement }) {
  const run = useRun(statement.runId);
  if (statement.failure) return <p className="text-late">{statement.failure}</p>;
  if (statement.runId === null)
    return <Progress share={statement.share}>{t`отправлено ${formatPercent(statement.share)}`}</Progress>;
  if (run?.status === 'failed') return <p className="text-late">{run.failure?.message}</p>;
  if (!run?.report) {
    const share = run && run.bytesTotal > 0 ? run.bytesRead / run.bytesTotal : 0;
    return <Progress share={share}>{t`прочитано строк: ${formatInteger(run?.rowsRead ?? 0)}`}</Progress>;
  }
  return (
    <>
      <p className="text-ink2">{statementResult(run.report)}</p>
      <Notes report={run.report} />
    </>
  );
}

/** A statement that was dropped, from its first byte to what became of its lines. */
export function StatementLine({ statement, onClose }: { statement: SentStatement; onClose: () => void }) {
  const run = useRun(statement.runId);
  const failed = statement.failure !== null || run?.status === 'failed';
  const done = run?.status === 'done';
  return (
    <li className="flex items-start gap-2.5 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <div className="flex">
        <Tag tone={failed ? 'late' : done ? 'done' : 'wait'}>
          {failed ? t`не принята` : done ? t`принята` : t`идёт`}
        </Tag>
      </div>
      <div className="min-w-0 flex-1">
        <b className="font-semibold">{statement.name}</b>
        <Body statement={statement} />
      </div>
      <IconButton label={t`Убрать строку о файле ${statement.name}`} onClick={onClose}>
        <Icon name="close" size={12} />
      </IconButton>
    </li>
  );
}
