import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { uploadExtensions } from '@svodka/domain';
import { useFileDrop } from '#lib';
import { ChooseFiles } from '#ui';
import { broughtOf, tasksOfDrop, tasksOfInput } from './collect-files.ts';
import type { Task } from './sending/index.ts';
import { uploads } from './uploads.ts';

const accepted = [...uploadExtensions, 'zip'].map((extension) => `.${extension}`).join(',');

function take(tasks: readonly Task[]): void {
  for (const brought of broughtOf(tasks)) void uploads.add(brought);
}

const takeChosen = (files: File[]) => take(tasksOfInput(files));

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
        <ChooseFiles folder kind="primary" label={t`Выбрать папку`} onFiles={takeChosen} />
        <ChooseFiles kind="soft" accept={accepted} label={t`Выбрать файлы`} onFiles={takeChosen} />
      </div>
    </section>
  );
}
