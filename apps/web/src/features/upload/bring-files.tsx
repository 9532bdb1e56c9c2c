import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { uploadExtensions } from '@svodka/domain';
import { useRef } from 'react';
import { useFileDrop } from '#lib';
import { Button } from '#ui';
import { broughtOf, tasksOfDrop, tasksOfInput } from './collect-files.ts';
import type { Task } from './sending/index.ts';
import { uploads } from './uploads.ts';

const accepted = [...uploadExtensions, 'zip'].map((extension) => `.${extension}`).join(',');

function take(tasks: readonly Task[]): void {
  for (const brought of broughtOf(tasks)) void uploads.add(brought);
}

function Choose({ label, folder = false }: { label: string; folder?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: accepted })}
        aria-label={label}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          take(tasksOfInput(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <Button kind={folder ? 'primary' : 'soft'} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

/** Where files come from: dropped anywhere on the page, or chosen. */
export function BringFiles() {
  const over = useFileDrop((transfer) => void tasksOfDrop(transfer).then(take), true);
  return (
    <section
      aria-label={t`Что загрузить`}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-[9px] border border-dashed px-4 py-3.5 ${over ? 'border-accent bg-accent-bg' : 'border-edge bg-panel'}`}
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold">
          <Trans>Перетащите сюда папку, файлы или архив zip</Trans>
        </p>
        <p className="text-s text-ink3">
          <Trans>Картинки JPG, PNG, WebP, TIFF, AVIF и чертежи SVG, PDF, DXF, DWG, STEP, каждый до 512 МБ</Trans>
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Choose folder label={t`Выбрать папку`} />
        <Choose label={t`Выбрать файлы`} />
      </div>
    </section>
  );
}
