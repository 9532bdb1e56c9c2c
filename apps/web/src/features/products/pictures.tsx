import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ViewerButton } from '#features/drawing-viewer';
import type { Outputs } from '#lib';
import { Card, cx, FilePicture, ProductPicture } from '#ui';

type ProductCard = Outputs['products']['card'];

/** Photos and drawings; a press opens the viewer. */
export function Pictures({ card: { product, files } }: { card: ProductCard }) {
  const [chosen, setChosen] = useState(0);
  const file = files[chosen];
  const caption = file?.caption ?? file?.name ?? product.name;
  return (
    <Card title={t`Фото и чертежи`} note={files.length > 0 ? String(files.length) : undefined}>
      <div className="grid min-h-60 place-items-center p-4">
        {file ? (
          <ViewerButton
            key={file.fileId}
            files={files}
            fileId={file.fileId}
            label={t`Рассмотреть: ${caption}`}
            className="block max-w-full cursor-zoom-in"
          >
            <FilePicture fileId={file.fileId} name={file.name} alt={caption} />
          </ViewerButton>
        ) : (
          <div className="flex flex-col items-center gap-2 text-ink3">
            <ProductPicture fileId={product.pictureId} size="l" />
            {product.pictureId ? null : t`Фото и чертежей пока нет.`}
          </div>
        )}
      </div>
      {files.length > 1 ? (
        <div className="no-print flex flex-wrap gap-2 border-t border-line2 p-3">
          {files.map((one, at) => (
            <button
              key={one.fileId}
              type="button"
              aria-pressed={at === chosen}
              title={one.caption ?? one.name}
              onClick={() => setChosen(at)}
              className={cx('rounded-md border p-0.5', at === chosen ? 'border-accent' : 'border-line')}
            >
              <ProductPicture fileId={one.fileId} size="m" alt={one.caption ?? one.name} fileName={one.name} />
            </button>
          ))}
        </div>
      ) : null}
    </Card>
  );
}
