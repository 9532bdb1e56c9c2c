import { t } from '@lingui/core/macro';
import { type LeverSide, plainDate, sayLever } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api, useLocale, useToday } from '#lib';
import { QueryView, RowBones } from '#ui';

const sides: readonly LeverSide[] = ['ours', 'theirs'];

/** The strongest lever of each side, word for word. */
export function LeversHint({ clientId }: { clientId: string }) {
  const locale = useLocale();
  const today = plainDate(useToday());
  const query = useQuery(api.levers.ofClient.queryOptions({ clientId }));
  const titles: Record<LeverSide, string> = { ours: t`Сказать клиенту`, theirs: t`Могут сказать нам` };
  return (
    <QueryView query={query} skeleton={<RowBones rows={2} />}>
      {(levers) =>
        sides.map((side) => {
          const strongest = levers.find((lever) => lever.side === side);
          return strongest ? (
            <div key={side} className="not-first:mt-2">
              <p className="text-s font-semibold text-ink3">{titles[side]}</p>
              <p>{sayLever(strongest, today, locale)}</p>
            </div>
          ) : null;
        })
      }
    </QueryView>
  );
}
