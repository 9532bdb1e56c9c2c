import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '#lib';
import { buttonClass } from '#ui';

/** Where many pictures and drawings come in at once, for those who may hang them. */
export function UploadLink() {
  if (!useMay('product.edit')) return null;
  return (
    <Link to="/products/upload" className={buttonClass()}>
      <Trans>Загрузить картинки</Trans>
    </Link>
  );
}
