import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '#lib';

/** Where many pictures and drawings come in at once, for those who may hang them. */
export function UploadLink() {
  if (!useMay('product.edit')) return null;
  return (
    <>
      {' · '}
      <Link to="/products/upload" className="text-accent hover:underline">
        <Trans>загрузить картинки и чертежи</Trans>
      </Link>
    </>
  );
}
