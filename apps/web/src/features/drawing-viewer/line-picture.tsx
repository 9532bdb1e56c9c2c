import { t } from '@lingui/core/macro';
import { ProductPicture } from '#ui';
import { ProductFilesButton } from './product-files-button.tsx';

interface LinePictureProps {
  line: { productId: string | null; pictureId: string | null; description: string };
}

/** The picture of an order's line; a press opens what there is to see of its product. */
export function LinePicture({ line: { productId, pictureId, description } }: LinePictureProps) {
  const picture = <ProductPicture fileId={pictureId} size="m" />;
  if (productId === null || pictureId === null) return picture;
  return (
    <ProductFilesButton
      productId={productId}
      fileId={pictureId}
      label={t`Рассмотреть: ${description}`}
      className="block cursor-zoom-in rounded-[5px]"
    >
      {picture}
    </ProductFilesButton>
  );
}
