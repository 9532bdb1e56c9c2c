import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type LadderStep, tellLadder } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, currentLocale, formatMoney, formatSigned, type Locale, useToday } from '#lib';
import { Button, Card, cx, Day, showToast } from '#ui';
import type { OrderCardData } from './card.ts';

function StepRow({ step }: { step: LadderStep }) {
  const { payBy, shipsOn, workingDays } = step;
  const today = useToday();
  const signed = formatSigned(workingDays);
  return (
    <tr className="border-t border-line2">
      <td className="py-1.5 pl-3">
        <Day value={payBy} near={payBy === today} />
      </td>
      <td className="px-3 py-1.5 font-[550]">
        <Day value={shipsOn} near={false} />
      </td>
      <td
        className={cx('num py-1.5 pr-3', workingDays > 0 ? 'text-late' : workingDays < 0 ? 'text-done' : 'text-ink3')}
      >
        {workingDays === 0 ? t`как сейчас` : t`${signed} р. д.`}
      </td>
    </tr>
  );
}

const languages: readonly Locale[] = ['ru', 'en'];
const names: Record<Locale, string> = { ru: 'Русский', en: 'English' };

/** The ladder as a sentence for the client, in the client's language. */
function Sentence({ tell }: { tell: (language: Locale) => string }) {
  const [language, setLanguage] = useState<Locale>(currentLocale);
  const text = tell(language);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => showToast(t`Скопировано`),
      () => showToast(t`Браузер не дал скопировать: выделите текст и скопируйте сами`, { tone: 'late' }),
    );
  return (
    <div className="border-t border-line2 px-3 py-2">
      <div className="flex items-center gap-1">
        <span className="mr-auto text-s text-ink3">{t`Сказать клиенту`}</span>
        {languages.map((one) => (
          <Button
            key={one}
            small
            kind={one === language ? 'soft' : 'ghost'}
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            <span lang={one}>{names[one]}</span>
          </Button>
        ))}
        <Button small onClick={copy}>
          <Trans>Скопировать</Trans>
        </Button>
      </div>
      <p lang={language} className="mt-1.5 text-ink2">
        {text}
      </p>
    </div>
  );
}

/** As many steps as a client will hear out. */
const stepsTold = 4;

/** What each day of paying does to the ship date, on every order that awaits its advance. */
export function LadderCard({ card: { order } }: { card: OrderCardData }) {
  const awaits = order.open && order.confirmedOn !== null && order.nextPaymentIsAdvance;
  const { data: ladder } = useQuery(api.orders.ladder.queryOptions({ id: order.id }, { enabled: awaits }));
  if (!awaits || !ladder || ladder.steps.length === 0) return null;
  const amount = formatMoney(ladder.amount);
  return (
    <Card title={t`Отгрузка по дню аванса`} note={t`ждём ${amount}`}>
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:py-1.5 [&>th]:font-medium">
            <th className="pl-3">{t`Оплата не позже`}</th>
            <th className="px-3">{t`Отгрузка`}</th>
            <th className="num pr-3">{t`К сроку`}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.steps.map((step) => (
            <StepRow key={step.payBy} step={step} />
          ))}
        </tbody>
      </table>
      <Sentence
        tell={(language) => tellLadder(ladder.steps.slice(0, stepsTold), { number: order.number, amount }, language)}
      />
    </Card>
  );
}
