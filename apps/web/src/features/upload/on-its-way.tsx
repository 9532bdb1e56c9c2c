import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { explain, formatPercent, sayRefusal } from '#lib';
import { Button, Card, ShareBar } from '#ui';
import { bytesPerSecond, secondsLeft, type Upload } from './sending/index.ts';
import { uploads, useUploads } from './uploads.ts';
import { formatBytes, formatFiles, formatFilesOf, formatLeft } from './words.ts';

function sayFailure(error: unknown): string {
  if (!(error instanceof Error) || error.name !== 'Error') return explain(error);
  return error.message === 'offline' ? t`Нет связи с сервером. Проверьте сеть и повторите.` : sayRefusal(error.message);
}

/** The clock of speeds: they are told anew every second. */
function useNow(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

function Pace({ upload }: { upload: Upload }) {
  const now = useNow(upload.status === 'running');
  const [speed, left] = [bytesPerSecond(upload, now), secondsLeft(upload, now)];
  const parts = [
    t`${formatBytes(upload.bytesDone)} из ${formatBytes(upload.bytesTotal)}`,
    ...(speed === null ? [] : [t`${formatBytes(speed)} в секунду`]),
    ...(left === null ? [] : [formatLeft(left)]),
  ];
  return <span className="text-s text-ink3 tabular-nums">{parts.join(' · ')}</span>;
}

function Buttons({ upload: { key, status } }: { upload: Upload }) {
  const stop = (
    <Button small kind="ghost" onClick={() => uploads.stop(key)}>
      <Trans>Прекратить</Trans>
    </Button>
  );
  if (status === 'waiting') return stop;
  if (status === 'incomplete' && !uploads.canGoOn(key)) return null;
  return (
    <>
      {status === 'running' ? (
        <Button small onClick={() => uploads.pause(key)}>
          <Trans>Остановить</Trans>
        </Button>
      ) : (
        <Button
          small
          kind="primary"
          onClick={() => (status === 'paused' ? uploads.resume(key) : void uploads.again(key))}
        >
          {status === 'paused' ? <Trans>Продолжить</Trans> : <Trans>Повторить</Trans>}
        </Button>
      )}
      {stop}
    </>
  );
}

const mostFailed = 20;

function Failed({ failed }: Pick<Upload, 'failed'>) {
  if (failed.length === 0) return null;
  return (
    <div role="alert" className="flex flex-col gap-0.5 text-late">
      <p>{t`Не отправлено: ${formatFiles(failed.length)}. Остальное загружено.`}</p>
      <ul className="max-h-32 overflow-y-auto text-s">
        {failed.slice(0, mostFailed).map(({ path, error }) => (
          <li key={path} className="truncate">
            {path}: {sayFailure(error)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function statusOf({ status, key }: Upload): string {
  switch (status) {
    case 'waiting':
      return t`ждёт очереди`;
    case 'paused':
      return t`остановлена`;
    case 'incomplete':
      return uploads.canGoOn(key) ? t`отправлено не всё` : t`прекращена, отправленное осталось`;
    case 'broken':
      return t`прервалась`;
    default:
      return t`идёт, можно работать на других страницах`;
  }
}

function Way({ upload }: { upload: Upload }) {
  const { key, name, done, total, bytesDone, bytesTotal, failed, error, status } = upload;
  const share = bytesTotal > 0 ? bytesDone / bytesTotal : 0;
  const over = status === 'incomplete' && !uploads.canGoOn(key);
  const close = (
    <Button small kind="ghost" onClick={() => uploads.dismiss(key)}>
      <Trans>Убрать</Trans>
    </Button>
  );
  const actions = over ? close : <Buttons upload={upload} />;
  return (
    <Card title={name || t`Отдельные файлы`} note={statusOf(upload)} actions={actions}>
      <div className="flex flex-col gap-1.5 px-3 py-2.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-[550] tabular-nums">{formatFilesOf(done, total)}</span>
          <Pace upload={upload} />
        </div>
        <ShareBar tall filled={share} label={t`отправлено ${formatPercent(share)}`} />
        {status === 'broken' ? (
          <p role="alert" className="text-late">
            {sayFailure(error)}
          </p>
        ) : null}
        <Failed failed={failed} />
      </div>
    </Card>
  );
}

/** What goes up from this page now, and what it could not send. */
export function OnItsWay() {
  const shown = useUploads().filter(({ status }) => status !== 'done');
  return shown.map((upload) => <Way key={upload.key} upload={upload} />);
}
