import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatInteger, formatPercent, sayStage } from '#lib';
import { Card, CardEmpty, ScrollRegion } from '#ui';
import type { Portfolio } from './sums.ts';

/** The chances that weigh the future, and what they were counted from. */
export function ChancesCard({ chances }: Pick<Portfolio, 'chances'>) {
  const decided = Math.max(0, ...chances.map((one) => one.decided));
  return (
    <Card title={t`Шансы стадий`} note={t`по заявкам последних 12 месяцев`}>
      {decided === 0 ? (
        <CardEmpty>
          <Trans>За год ни одна заявка не закончилась договором или отказом: считать шансы не из чего.</Trans>
        </CardEmpty>
      ) : (
        <ScrollRegion label={t`Шансы стадий`}>
          <table className="w-full">
            <thead>
              <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-1.5 [&>th]:font-medium">
                <th>{t`Дошли до стадии`}</th>
                <th className="num">{t`Заявок с исходом`}</th>
                <th className="num max-[719px]:hidden">{t`Из них подтверждены`}</th>
                <th className="num">{t`Шанс`}</th>
              </tr>
            </thead>
            <tbody className="[&_td]:px-3 [&_td]:py-1 [&>tr]:border-t [&>tr]:border-line2">
              {chances.map((one) => (
                <tr key={one.stage}>
                  <td className="font-[550]">{sayStage(one.stage)}</td>
                  <td className="num">{formatInteger(one.decided)}</td>
                  <td className="num max-[719px]:hidden">{formatInteger(one.confirmed)}</td>
                  <td className="num font-semibold">{formatPercent(one.chance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Card>
  );
}
