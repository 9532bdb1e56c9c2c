import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, choices, explain, type Inputs, importKindWords, newKey, queryClient } from '#lib';
import { Button, Card, SelectField } from '#ui';
import { Mapping } from './mapping.tsx';
import type { Inspected } from './run.ts';

type Kind = Inputs['exchange']['start']['kind'];

export interface InspectedFile {
  id: string;
  name: string;
  inspected: Inspected;
}

function isKind(value: string): value is Kind & string {
  return value in importKindWords;
}

/** Exchanges and statements say themselves what stands where. */
function hasColumns(kind: string): boolean {
  return kind !== 'commerceml' && kind !== 'bank';
}

type OnStarted = (runId: string, dryRun: boolean) => void;

function useStart(file: InspectedFile, onStarted: OnStarted) {
  const start = useMutation(
    api.exchange.start.mutationOptions({
      onSuccess: ({ id }, { dryRun }) => {
        void applyTopics(queryClient, ['imports']);
        onStarted(id, dryRun === true);
      },
    }),
  );
  const send = (kind: Kind, mapping: Record<string, string>, dryRun: boolean) =>
    start.mutate({
      idempotencyKey: newKey(),
      fileId: file.id,
      kind,
      ...(hasColumns(kind) ? { mapping } : {}),
      dryRun,
    });
  return { send, busy: start.isPending, error: start.error };
}

/** What was understood of the file, corrected by the person, and the two ways on: a trial and the real thing. */
export function Prepare({ file, onStarted }: { file: InspectedFile; onStarted: OnStarted }) {
  const { inspected } = file;
  const [kind, setKind] = useState(inspected.kind ?? '');
  const [mapping, setMapping] = useState<Record<string, string>>({ ...inspected.guessed });
  const start = useStart(file, onStarted);
  const missing = hasColumns(kind)
    ? inspected.columns.filter((column) => column.required && !mapping[column.name])
    : [];
  const ready = isKind(kind) && missing.length === 0;
  const hint = inspected.kind ? t`Определено по файлу, можно поправить.` : t`Определить не удалось.`;
  const run = (dryRun: boolean) => {
    if (isKind(kind)) start.send(kind, mapping, dryRun);
  };
  return (
    <Card title={file.name} note={t`ничего ещё не записано`}>
      <div className="flex flex-col gap-3 p-3">
        <div className="max-w-72">
          <SelectField
            label={t`Что это`}
            required
            hint={hint}
            empty={t`Выберите`}
            options={choices(importKindWords)}
            value={kind}
            onText={setKind}
          />
        </div>
        {hasColumns(kind) && inspected.headers.length > 0 ? (
          <Mapping inspected={inspected} mapping={mapping} onChange={setMapping} />
        ) : null}
        {start.error ? (
          <p role="alert" className="text-late">
            {explain(start.error)}
          </p>
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <Button busy={start.busy} disabled={!ready} onClick={() => run(true)}>
            <Trans>Проверить без записи</Trans>
          </Button>
          <Button kind="primary" busy={start.busy} disabled={!ready} onClick={() => run(false)}>
            <Trans>Импортировать</Trans>
          </Button>
          {missing.length > 0 ? (
            <span className="text-risk">{t`Не указаны обязательные поля: ${missing.map((column) => column.name).join(', ')}`}</span>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
