import { t } from '@lingui/core/macro';
import type { Lever } from '@svodka/domain';
import { clientStatusWords, say } from '#lib';
import type { Brief } from './brief.ts';
import { BriefContacts } from './brief-contacts.tsx';
import { BriefEvents } from './brief-events.tsx';
import { BriefLevers } from './brief-levers.tsx';
import { BriefMoney } from './brief-money.tsx';
import { BriefOrders } from './brief-orders.tsx';
import { BriefProducts } from './brief-products.tsx';
import { Section } from './section.tsx';

function Who({ brief }: { brief: Brief }) {
  const facts = [
    brief.legalName === brief.shortName ? null : brief.legalName,
    brief.inn ? t`ИНН ${brief.inn}` : null,
    brief.region,
    brief.activities.join(', '),
    brief.category ? t`категория ${brief.category}` : null,
    brief.status === 'active' ? null : say(clientStatusWords, brief.status),
    brief.managerName ? t`ведёт ${brief.managerName}` : t`менеджер не назначен`,
  ];
  return (
    <header>
      <h2 className="text-l font-bold">{brief.shortName}</h2>
      <p className="text-ink2">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

/** Everything a stranger needs to speak with a client, on a sheet of A4. */
export function ClientBrief({ brief, levers }: { brief: Brief; levers: readonly Lever[] }) {
  return (
    <article className="mx-auto w-full max-w-[50rem] rounded-[9px] border border-line bg-panel p-6 max-[719px]:p-4 print:max-w-none print:border-0 print:p-0">
      <Who brief={brief} />
      <div className="grid gap-x-6 @2xl:grid-cols-2 print:grid-cols-2">
        <BriefContacts brief={brief} />
        <BriefMoney brief={brief} />
      </div>
      <BriefLevers levers={levers} />
      <BriefOrders brief={brief} />
      <BriefProducts brief={brief} />
      <BriefEvents brief={brief} />
      {brief.note ? (
        <Section title={t`Заметка`}>
          <p className="whitespace-pre-line">{brief.note}</p>
        </Section>
      ) : null}
    </article>
  );
}
