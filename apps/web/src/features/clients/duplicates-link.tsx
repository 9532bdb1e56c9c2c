import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, formatInteger } from '#lib';
import { buttonClass } from '#ui';

/** The way to clients who may be one, with how many pairs wait. */
export function DuplicatesLink() {
  const { data } = useQuery(api.duplicates.count.queryOptions());
  return (
    <Link to="/clients/duplicates" className={buttonClass(data?.count ? 'plain' : 'ghost')}>
      <Trans>Двойники</Trans>
      {data?.count ? <span className="text-ink3 tabular-nums">{formatInteger(data.count)}</span> : null}
    </Link>
  );
}
