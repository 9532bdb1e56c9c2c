import { plural, t } from '@lingui/core/macro';
import type { Outputs } from '#lib';
import { Money, ScrollRegion } from '#ui';

type Preview = Outputs['products']['previewPrices'];

export const sayChangedPrices = (count: number) =>
  plural(count, {
    one: 'Изменится # цена',
    few: 'Изменятся # цены',
    many: 'Изменятся # цен',
    other: 'Изменятся # цены',
  });

/** What the price list will be, as far as it fits. */
export function PriceOutcome({ preview }: { preview: Preview }) {
  if (preview.count === 0) return <p className="text-ink3">{t`Ни одна цена не изменится.`}</p>;
  const more = preview.count - preview.rows.length;
  return (
    <div>
      <p className="mb-1 font-semibold">{sayChangedPrices(preview.count)}</p>
      <ScrollRegion label={t`Какими станут цены`} className="max-h-64 overflow-y-auto rounded-md border border-line2">
        <table className="w-full">
          <thead>
            <tr className="text-left text-s text-ink3 [&>th]:px-2 [&>th]:py-1 [&>th]:font-medium">
              <th>{t`Изделие`}</th>
              <th className="num">{t`Сейчас, ₽`}</th>
              <th className="num">{t`Станет, ₽`}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <tr key={row.productId} className="border-t border-line2 [&>td]:px-2 [&>td]:py-1">
                <td className="max-w-60 truncate">{row.article ?? row.name}</td>
                <td className="num text-ink3">
                  <Money kopecks={row.before} sign={false} />
                </td>
                <td className="num">
                  <Money kopecks={row.after} sign={false} strong />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 ? <p className="mt-1 text-s text-ink3">{t`И ещё ${more}`}</p> : null}
    </div>
  );
}
