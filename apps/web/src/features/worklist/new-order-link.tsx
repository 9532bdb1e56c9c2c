import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '#lib';
import { buttonClass, Kbd } from '#ui';

export function NewOrderLink() {
  if (!useMay('order.create')) return null;
  return (
    <Link to="/orders/new" className={buttonClass('soft')}>
      <Trans>Новая заявка</Trans> <Kbd>N</Kbd>
    </Link>
  );
}
