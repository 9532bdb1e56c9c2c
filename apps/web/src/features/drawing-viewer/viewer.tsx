import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FullScreen } from '#ui';
import { PageList } from './page-list.tsx';
import { PictureArea } from './picture-area.tsx';
import { Toolbar } from './toolbar.tsx';
import { Unseen } from './unseen.tsx';
import { useView, type ViewControls } from './use-view.ts';
import { formOf, readPages, shownUrl, type ViewedFile } from './viewed-file.ts';

const step = 60;
const moves: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: step, y: 0 },
  ArrowRight: { x: -step, y: 0 },
  ArrowUp: { x: 0, y: step },
  ArrowDown: { x: 0, y: -step },
};

function pressed({ key, code }: KeyboardEvent, controls: ViewControls, onStep: (by: number) => void): boolean {
  const move = moves[key];
  if (move) controls.moveBy(move);
  else if (key === '+' || key === '=') controls.nearer();
  else if (key === '-') controls.farther();
  else if (key === '0') controls.fit();
  else if (key === '1') controls.actualSize();
  else if (code === 'KeyR') controls.turn();
  else if (key === 'PageUp') onStep(-1);
  else if (key === 'PageDown') onStep(1);
  else return false;
  return true;
}

interface SeatProps {
  file: ViewedFile;
  place: string;
  onStep: ((by: number) => void) | null;
  onClose: () => void;
}

/** One file on the screen. What belongs to it ends with it; the toolbar stays, and with it the focus. */
function Seat({ file, place, onStep, onClose }: SeatProps) {
  const { fileId } = file;
  const [own, setOwn] = useState({ fileId, page: 1, broken: false });
  const { page, broken } = own.fileId === fileId ? own : { page: 1, broken: false };
  const area = useRef<HTMLDivElement>(null);
  const seat = useRef<HTMLDivElement>(null);
  const form = formOf(file.mime);
  const url = shownUrl(file, page);
  const controls = useView(area, url, form === 'sheet');
  useEffect(() => {
    // Buttons that this file has no use for took the focus along.
    if (document.activeElement === document.body) seat.current?.focus();
  });
  const { data: pages = 1 } = useQuery({
    queryKey: ['file-pages', fileId],
    queryFn: () => readPages(fileId),
    enabled: form === 'pages',
  });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressed(event, controls, onStep ?? (() => undefined))) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole window; each has a button of its own.
    <div ref={seat} tabIndex={-1} onKeyDown={press} className="flex min-h-0 flex-1 flex-col outline-none">
      <Toolbar {...{ file, place, controls, onStep, onClose }} seen={form !== 'none' && !broken} />
      {form === 'none' || broken ? (
        <Unseen file={file} page={page} />
      ) : (
        <PictureArea
          area={area}
          controls={controls}
          url={url}
          alt={file.caption ?? file.name}
          onBroken={() => setOwn({ fileId, page, broken: true })}
        />
      )}
      {pages > 1 && !broken ? (
        <PageList pages={pages} page={page} onChoose={(next) => setOwn({ fileId, page: next, broken: false })} />
      ) : null}
    </div>
  );
}

interface ViewerProps {
  files: readonly ViewedFile[];
  /** The file to begin with. */
  fileId: string | null;
  onClose: () => void;
}

export function Viewer({ files, fileId, onClose }: ViewerProps) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      files.findIndex((file) => file.fileId === fileId),
    ),
  );
  const file = files[at];
  if (!file) return null;
  const [number, count] = [at + 1, files.length];
  const go = (by: number) => setAt((at + by + count) % count);
  return (
    <FullScreen title={t`Просмотр: ${file.name}`} onClose={onClose}>
      <Seat
        file={file}
        place={count > 1 ? t`${number} из ${count}` : ''}
        onStep={count > 1 ? go : null}
        onClose={onClose}
      />
    </FullScreen>
  );
}
