import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type DragEvent, useRef, useState } from 'react';
import { api, formatPercent, queryClient, sayRefusal, uploadFile } from '#lib';
import { Button, cx, Icon } from '#ui';
import type { InspectedFile } from './prepare.tsx';

const accepted = '.xml,.zip,.csv,.txt,.xlsx,.xls';

function useUpload(onReady: (file: InspectedFile) => void) {
  const [progress, setProgress] = useState<{ name: string; share: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (file: File) => {
    setFailure(null);
    setProgress({ name: file.name, share: 0 });
    try {
      const uploaded = await uploadFile(file, (share) => setProgress({ name: file.name, share }));
      const inspected = await queryClient.fetchQuery(api.exchange.inspect.queryOptions({ fileId: uploaded.id }));
      onReady({ id: uploaded.id, name: file.name, inspected });
    } catch (error) {
      setFailure(
        error instanceof Error && error.name === 'Error'
          ? sayRefusal(error.message)
          : t`Файл не удалось прочитать. Проверьте, что это выгрузка 1С или таблица.`,
      );
    }
    setProgress(null);
  };
  return { progress, failure, send };
}

type UploadStateProps = Pick<ReturnType<typeof useUpload>, 'progress' | 'failure'>;

function UploadState({ progress, failure }: UploadStateProps) {
  return (
    <div aria-live="polite" className="min-h-5">
      {progress ? (
        <span className="text-ink2">{t`${progress.name}: отправлено ${formatPercent(progress.share)}`}</span>
      ) : null}
      {failure ? <span className="text-late">{failure}</span> : null}
    </div>
  );
}

export function DropZone({ onReady }: { onReady: (file: InspectedFile) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { progress, failure, send } = useUpload(onReady);
  const take = (file: File | undefined) => {
    if (file) void send(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <section
      aria-label={t`Файл для импорта`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        'flex flex-col items-center gap-2 rounded-[9px] border border-dashed px-6 pt-6 pb-2 text-center',
        over ? 'border-accent bg-accent-bg' : 'border-edge bg-panel',
      )}
    >
      <span className="text-ink3">
        <Icon name="file" size={22} />
      </span>
      <p>
        <Trans>Перетащите сюда файл CommerceML (xml, zip) или таблицу (csv, xlsx)</Trans>
      </p>
      <input
        ref={input}
        type="file"
        accept={accepted}
        aria-label={t`Выбрать файл`}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button kind="soft" busy={progress !== null} onClick={() => input.current?.click()}>
        <Trans>Выбрать файл</Trans>
      </Button>
      <UploadState progress={progress} failure={failure} />
    </section>
  );
}
