import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { formatPercent, sayRefusal, uploadFile } from '#lib';
import { Button } from '#ui';

interface EvidenceFileProps {
  fileId: string | null;
  onFile: (fileId: string | null) => void;
}

function useEvidence(onFile: EvidenceFileProps['onFile']) {
  const [state, setState] = useState<{ name: string; share: number; failure: string | null } | null>(null);
  const send = async (file: File) => {
    const { name } = file;
    setState({ name, share: 0, failure: null });
    try {
      const uploaded = await uploadFile(file, (share) => setState({ name, share, failure: null }));
      setState({ name, share: 1, failure: null });
      onFile(uploaded.id);
    } catch (error) {
      setState({ name, share: 0, failure: sayRefusal(error instanceof Error ? error.message : 'offline') });
    }
  };
  return { state, send };
}

/** A file that proves the event: a letter, a protocol, a photo. */
export function EvidenceFile({ fileId, onFile }: EvidenceFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const { state, send } = useEvidence(onFile);
  const sent = state && state.share < 1 && !state.failure ? t`отправлено ${formatPercent(state.share)}` : null;
  return (
    <div className="col-span-full flex flex-wrap items-center gap-2" aria-live="polite">
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={t`Файл`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void send(file);
        }}
      />
      <Button small onClick={() => input.current?.click()}>
        {fileId ? <Trans>Другой файл</Trans> : <Trans>Приложить файл</Trans>}
      </Button>
      {fileId ? (
        <>
          <span className="min-w-0 truncate text-ink2">{state?.name ?? t`файл приложен`}</span>
          <Button small kind="ghost" onClick={() => onFile(null)}>
            <Trans>Убрать</Trans>
          </Button>
        </>
      ) : null}
      {sent ? <span className="text-ink3">{sent}</span> : null}
      {state?.failure ? <span className="text-late">{state.failure}</span> : null}
    </div>
  );
}
