import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, explain, explainUpload, uploadFile } from '#lib';
import { Button, Icon, IconButton, showToast } from '#ui';
import type { Contract } from './card.ts';
import { clientChanged } from './client-changed.ts';

const onError = (error: unknown) => showToast(explain(error), { tone: 'late' });

const onFailure = (error: unknown) => showToast(explainUpload(error), { tone: 'late' });

function useFileCommands(clientId: string, contractId: string) {
  const onSettled = () => clientChanged(clientId);
  const attach = useMutation(api.clients.attachContractFile.mutationOptions({ onSettled, onError }));
  const detach = useMutation(api.clients.detachContractFile.mutationOptions({ onSettled, onError }));
  const remove = ({ fileId, name }: Contract['files'][number]) => {
    const undo = () => attach.mutate({ contractId, fileId, name });
    detach.mutate({ contractId, fileId }, { onSuccess: () => showToast(t`Файл убран: ${name}`, { undo }) });
  };
  return { attach: attach.mutateAsync, remove };
}

/** Sends the files one after another; the button says how far it is. */
function AddFiles({ clientId, contractId }: { clientId: string; contractId: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const { attach } = useFileCommands(clientId, contractId);
  const send = async (files: readonly File[]) => {
    for (const file of files) {
      setPercent(0);
      const sent = uploadFile(file, (share) => setPercent(Math.round(share * 100)));
      await sent.then(({ id }) => attach({ contractId, fileId: id, name: file.name })).catch(onFailure);
    }
    setPercent(null);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t`Файлы договора`}
        onChange={(event) => {
          void send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button small kind="ghost" busy={percent !== null} onClick={() => input.current?.click()}>
        {percent === null ? <Trans>Приложить файл</Trans> : `${percent} %`}
      </Button>
    </>
  );
}

interface ContractFilesProps {
  clientId: string;
  contract: Contract;
  mayEdit: boolean;
}

/** Scans and drafts of a contract: opened by their names, added and taken off by those who may. */
export function ContractFiles({ clientId, contract: { id, files }, mayEdit }: ContractFilesProps) {
  const { remove } = useFileCommands(clientId, id);
  return (
    <>
      {files.map((file) => (
        <div key={file.fileId} className="flex items-center gap-1">
          <a
            href={`/api/files/${file.fileId}`}
            download={file.name}
            className="link inline-flex min-w-0 items-center gap-1"
          >
            <Icon name="file" size={12} />
            <span className="break-all">{file.name}</span>
          </a>
          {mayEdit ? (
            <IconButton label={t`Убрать файл: ${file.name}`} onClick={() => remove(file)}>
              <Icon name="close" size={11} />
            </IconButton>
          ) : null}
        </div>
      ))}
      {mayEdit ? (
        <div className="no-print -ml-2">
          <AddFiles clientId={clientId} contractId={id} />
        </div>
      ) : null}
    </>
  );
}
