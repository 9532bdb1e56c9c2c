import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Outputs, sayStage } from '#lib';
import { Day, Money } from '#ui';
import type { OrderCardData } from './card.ts';
import { partName } from './part-name.ts';

type Preview = Outputs['orders']['previewTerms'];

function PreviewRow({ part, before }: { part: Preview['parts'][number]; before: number | undefined }) {
  return (
    <tr className="border-t border-line2 [&>td]:py-1 [&>td]:pr-3">
      <td>{partName(part)}</td>
      <td className="whitespace-nowrap">
        <Day value={part.plannedOn} near={false} />
      </td>
      <td className="num text-ink3 max-[719px]:hidden">
        {before === undefined ? '—' : <Money kopecks={before} sign={false} />}
      </td>
      <td className="num">
        <Money kopecks={part.amount} sign={false} strong />
      </td>
      <td className="num">
        <Money kopecks={part.paid} sign={false} />
      </td>
    </tr>
  );
}

function PreviewTable({ card, preview }: { card: OrderCardData; preview: Preview }) {
  const before = new Map(card.parts.map((part) => [part.position, part.amount]));
  return (
    <table className="w-full">
      <caption className="text-left font-semibold">{t`Что станет с графиком`}</caption>
      <thead>
        <tr className="text-left text-s text-ink3 [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
          <th>{t`Часть`}</th>
          <th>{t`Срок`}</th>
          <th className="num max-[719px]:hidden">{t`Было, ₽`}</th>
          <th className="num">{t`Станет, ₽`}</th>
          <th className="num">{t`Оплачено, ₽`}</th>
        </tr>
      </thead>
      <tbody>
        {preview.parts.map((part) => (
          <PreviewRow key={part.position} part={part} before={before.get(part.position)} />
        ))}
      </tbody>
    </table>
  );
}

interface SchedulePreviewProps {
  card: OrderCardData;
  preview: Preview;
  /** What else comes of the change, said before the rest. */
  children?: ReactNode;
}

/** What the order would become: each part as it was and as it will be, the money that returns, the ship date, the stage. */
export function SchedulePreview({ card, preview, children }: SchedulePreviewProps) {
  const { from, to } = preview.shipDate;
  return (
    <section className="col-span-full rounded-lg bg-line2/50 px-3 py-2" aria-label={t`Что станет с графиком`}>
      <PreviewTable card={card} preview={preview} />
      {children}
      {preview.released > 0 ? (
        <p className="mt-1.5 text-risk">
          <Trans>
            В аванс клиента вернётся <Money kopecks={preview.released} />
          </Trans>
        </p>
      ) : null}
      {from === to ? null : (
        <p className="mt-1.5">
          <Trans>
            Отгрузка: <Day value={from} near={false} /> → <Day value={to} near={false} />
          </Trans>
        </p>
      )}
      {preview.stage === card.order.stage ? null : (
        <p className="mt-1.5">{t`Заказ сам перейдёт дальше: ${sayStage(preview.stage)}`}</p>
      )}
      <p className="mt-1.5 text-s text-ink3">
        {t`Часть не становится меньше того, что по ней уже оплачено: разницу уступают последние части.`}
      </p>
    </section>
  );
}
