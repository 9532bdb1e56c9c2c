import { t } from '@lingui/core/macro';
import { type Lever, plainDate, sayLever } from '@svodka/domain';
import { useLocale, useToday } from '#lib';
import { Section } from './section.tsx';

/** The strongest are enough for a first call. */
const saidAtMost = 4;

function Side({ title, levers }: { title: string; levers: readonly Lever[] }) {
  const locale = useLocale();
  const today = plainDate(useToday());
  if (levers.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="list-disc pl-4">
        {levers.slice(0, saidAtMost).map((lever) => (
          <li key={lever.key}>{sayLever(lever, today, locale)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What to say, and what to be ready to hear. */
export function BriefLevers({ levers }: { levers: readonly Lever[] }) {
  return (
    <div className="grid gap-x-6 @2xl:grid-cols-2 print:grid-cols-2">
      <Side title={t`Сказать клиенту`} levers={levers.filter(({ side }) => side === 'ours')} />
      <Side title={t`Могут сказать нам`} levers={levers.filter(({ side }) => side === 'theirs')} />
    </div>
  );
}
