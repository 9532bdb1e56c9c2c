import { t } from '@lingui/core/macro';
import { formatPercent } from '#lib';
import { buttonClass, Icon, IconButton } from '#ui';
import type { ViewControls } from './use-view.ts';
import { originalUrl, type ViewedFile } from './viewed-file.ts';

interface ToolbarProps {
  file: ViewedFile;
  place: string;
  controls: ViewControls;
  /** Whether there is anything to zoom. */
  seen: boolean;
  onStep: ((by: number) => void) | null;
  onClose: () => void;
}

function Zoom({ controls }: { controls: ViewControls }) {
  const zoom = formatPercent(controls.view?.zoom ?? 1);
  return (
    <fieldset aria-label={t`Масштаб`} className="flex items-center">
      <IconButton label={t`Мельче (−)`} onClick={controls.farther}>
        <Icon name="minus" />
      </IconButton>
      <button
        type="button"
        title={t`Настоящий размер (1)`}
        aria-label={t`Масштаб ${zoom}, сделать настоящий размер`}
        onClick={controls.actualSize}
        className="num min-w-12 rounded-md px-1 py-1 text-center text-s text-ink2 hover:bg-line2 max-[719px]:hidden"
      >
        {zoom}
      </button>
      <IconButton label={t`Крупнее (+)`} onClick={controls.nearer}>
        <Icon name="plus" />
      </IconButton>
      <IconButton label={t`Целиком (0)`} onClick={controls.fit}>
        <Icon name="whole" />
      </IconButton>
      <IconButton label={t`Повернуть (R)`} onClick={controls.turn}>
        <Icon name="rotate" />
      </IconButton>
    </fieldset>
  );
}

export function Toolbar({ file, place, controls, seen, onStep, onClose }: ToolbarProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b max-[719px]:justify-between border-line bg-panel px-3 py-1.5">
      <div className="min-w-0 flex-1 max-[719px]:basis-full">
        <p className="truncate font-semibold">{file.caption ?? file.name}</p>
        <p className="truncate text-s text-ink3">
          {[file.caption ? file.name : null, place].filter(Boolean).join(' · ')}
        </p>
      </div>
      {seen ? <Zoom controls={controls} /> : null}
      {onStep ? (
        <div className="flex">
          <IconButton label={t`Предыдущий файл (PageUp)`} onClick={() => onStep(-1)}>
            <Icon name="left" />
          </IconButton>
          <IconButton label={t`Следующий файл (PageDown)`} onClick={() => onStep(1)}>
            <Icon name="right" />
          </IconButton>
        </div>
      ) : null}
      <a href={originalUrl(file.fileId)} title={t`Скачать исходный файл`} className={buttonClass('plain')}>
        <Icon name="download" size={14} />
        <span className="max-[719px]:sr-only">{t`Скачать`}</span>
      </a>
      <IconButton label={t`Закрыть (Esc)`} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </header>
  );
}
