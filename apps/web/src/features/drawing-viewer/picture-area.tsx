import { t } from '@lingui/core/macro';
import type { RefObject } from 'react';
import { useGestures } from './use-gestures.ts';
import type { ViewControls } from './use-view.ts';

interface PictureAreaProps {
  area: RefObject<HTMLDivElement | null>;
  controls: ViewControls;
  url: string;
  alt: string;
  onBroken: () => void;
}

/**
 * The picture in its window. An `img` runs nothing and fetches nothing, whatever it shows. Drawings are paper: white in
 * the dark theme too, since their colours were chosen for it.
 */
export function PictureArea({ area, controls, url, alt, onBroken }: PictureAreaProps) {
  const { view, picture } = controls;
  const gestures = useGestures(area, controls);
  return (
    <div
      ref={area}
      {...gestures}
      className="relative min-h-0 flex-1 cursor-grab touch-none overflow-hidden select-none active:cursor-grabbing"
    >
      <img
        key={url}
        src={url}
        alt={alt}
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          controls.show({ width: naturalWidth || 1_600, height: naturalHeight || 1_200 })
        }
        onError={onBroken}
        className="absolute top-1/2 left-1/2 max-w-none bg-white shadow-pop"
        style={
          view && picture
            ? {
                width: picture.width * view.zoom,
                height: picture.height * view.zoom,
                transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${view.turns * 90}deg)`,
              }
            : { visibility: 'hidden' }
        }
      />
      {view ? null : (
        <p role="status" className="absolute inset-0 grid place-items-center text-ink2">
          {t`Готовим изображение…`}
        </p>
      )}
    </div>
  );
}
