import { t } from '@lingui/core/macro';
import { cx, Money, NextDates } from '#ui';
import type { Brief } from './brief.ts';

import { Promises } from './promises.tsx';
import { Section } from './section.tsx';

function Sum({ name, kopecks, late = false }: { name: string; kopecks: number; late?: boolean }) {
  return (
    <div className={cx('flex justify-between gap-3', late && kopecks > 0 && 'text-late')}>
      <dt>{name}</dt>
      <dd>
        <Money kopecks={kopecks} strong />
      </dd>
    </div>
  );
}

/** What is owed, what was promised, and what comes next. */
export function BriefMoney({ brief: { money, promises, nextDates } }: { brief: Brief }) {
  return (
    <div>
      <Section title={t`Деньги`}>
        <dl>
          <Sum name={t`Должны нам`} kopecks={money.receivable} />
          <Sum name={t`Из них просрочено`} kopecks={money.overdue} late />
          <Sum name={t`Авансы у нас`} kopecks={money.advances} />
        </dl>
        <Promises promises={promises} />
      </Section>
      <Section title={t`Что дальше`}>
        <NextDates dates={nextDates.slice(0, 6)} />
      </Section>
    </div>
  );
}
