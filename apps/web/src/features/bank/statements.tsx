import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useFileDrop } from '#lib';
import { ChooseFiles } from '#ui';
import { StatementLine } from './statement-line.tsx';
import type { useStatements } from './use-statements.ts';

type Statements = ReturnType<typeof useStatements>;

/** For those who don't drag: the same files by a button. */
export function ChooseStatements({ take }: Pick<Statements, 'take'>) {
  return (
    <ChooseFiles
      kind="primary"
      accept=".txt"
      label={t`Загрузить выписку`}
      fieldLabel={t`Файлы выписок`}
      onFiles={take}
    />
  );
}

/** What was dropped in this visit, and the veil that says where to let go. */
export function DroppedStatements({ statements, take, drop }: Statements) {
  const over = useFileDrop(({ files }) => take(files), true);
  return (
    <>
      {over ? (
        <div className="pointer-events-none fixed inset-0 z-40 flex items-center justify-center bg-[rgb(0_0_0/0.35)]">
          <p className="rounded-xl border border-accent bg-panel px-6 py-4 text-l font-semibold shadow-pop">
            <Trans>Отпустите файлы выписок: они загрузятся сразу</Trans>
          </p>
        </div>
      ) : null}
      {statements.length > 0 ? (
        <ul
          aria-label={t`Загруженные выписки`}
          aria-live="polite"
          className="mx-4 mt-2.5 max-h-[40vh] shrink-0 overflow-y-auto rounded-[9px] border border-line bg-panel"
        >
          {statements.map((statement) => (
            <StatementLine key={statement.key} statement={statement} onClose={() => drop(statement.key)} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
