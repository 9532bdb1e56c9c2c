import { t } from '@lingui/core/macro';
import { ProductPicture } from '../product-picture.tsx';
import { TwoLines } from '../table/cells.tsx';

interface MainProductProps {
  order: { pictureId: string | null; mainDescription: string; lineCount: number };
}

/** What an order is about, in a cell: its first line with the picture, and how many lines more there are. */
export function MainProduct({ order: { pictureId, mainDescription, lineCount } }: MainProductProps) {
  const more = lineCount - 1;
  return (
    <div className="flex items-center gap-2">
      <span className="cell-second contents">
        <ProductPicture fileId={pictureId} />
      </span>
      <div className="min-w-0">
        <TwoLines strong={false} top={mainDescription} bottom={more > 0 ? t`+ ещё ${more}` : undefined} />
      </div>
    </div>
  );
}
