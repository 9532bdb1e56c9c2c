import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useMay } from '#lib';
import { NoRightsState, PageHeader } from '#ui';
import { DropZone } from './drop-zone.tsx';
import { type InspectedFile, Prepare } from './prepare.tsx';
import { RunReport } from './run-report.tsx';
import { Runs } from './runs.tsx';

/** Files in: drop, see what was understood, try without writing, import, read the report. */
export function ImportPage() {
  const [file, setFile] = useState<InspectedFile | null>(null);
  const [runId, setRunId] = useState<string | null>(null);
  if (!useMay('import.run')) return <NoRightsState />;
  const open = (inspected: InspectedFile) => {
    setRunId(null);
    setFile(inspected);
  };
  // After a trial the file stays ready for the real thing; once that began, there is nothing left to prepare.
  const follow = (started: string, dryRun: boolean) => {
    setRunId(started);
    if (!dryRun) setFile(null);
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Импорт`}
        note={t`Файлы обмена с 1С и таблицы. Повторный импорт того же файла ничего не меняет.`}
      />
      <div className="flex max-w-5xl flex-col gap-3.5 p-4">
        <DropZone onReady={open} />
        {file ? <Prepare key={file.id} file={file} onStarted={follow} /> : null}
        {runId ? <RunReport runId={runId} /> : null}
        <Runs onOpen={setRunId} openId={runId} />
      </div>
    </div>
  );
}
