import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatOrders } from '#lib';
import { Button, Card, Moment, Tag } from '#ui';
import type { Version } from './use-path-draft.ts';

interface VersionRowProps {
  version: Version;
  newest: boolean;
  onMove: () => void;
}

function VersionRow({ version: { version, createdAt, author, openOrders }, newest, onMove }: VersionRowProps) {
  const orders = formatOrders(openOrders);
  return (
    <li className="border-t border-line2 px-3 py-2 first:border-t-0">
      <div className="flex items-center gap-2">
        <b className="font-semibold">{t`Версия ${version}`}</b>
        {newest ? <Tag tone="done">{t`действует`}</Tag> : null}
      </div>
      <div className="text-s text-ink3">
        <Moment value={createdAt} />
        {author ? ` · ${author}` : null}
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <span className={openOrders === 0 ? 'text-ink3' : undefined}>
          {openOrders === 0 ? t`открытых заказов нет` : t`в работе: ${orders}`}
        </span>
        {!newest && openOrders > 0 ? (
          <Button small onClick={onMove}>
            <Trans>Перевести…</Trans>
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Which versions there have been, and where the open orders are. */
export function VersionsCard({
  versions,
  onMove,
}: {
  versions: readonly Version[];
  onMove: (fromVersion: number) => void;
}) {
  return (
    <Card title={t`Версии`}>
      <ul>
        {versions.map((version, at) => (
          <VersionRow
            key={version.version}
            version={version}
            newest={at === 0}
            onMove={() => onMove(version.version)}
          />
        ))}
      </ul>
    </Card>
  );
}
