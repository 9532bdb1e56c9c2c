import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReminderChannel } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api, type Outputs } from '#lib';
import { buttonClass, CopyButton, Icon, PhoneLink } from '#ui';
import { letterLink } from './letter-link.ts';

type Contact = Outputs['clients']['card']['contacts'][number];

/** The main contact first. */
function useContacts(clientId: string): Contact[] {
  const { data } = useQuery(api.clients.card.queryOptions({ id: clientId }));
  return (data?.contacts ?? []).toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
}

function Phones({ contacts }: { contacts: readonly Contact[] }) {
  const reachable = contacts.filter((contact) => contact.phones.length > 0).slice(0, 2);
  if (reachable.length === 0) return <span className="text-ink3">{t`Телефона в карточке клиента нет.`}</span>;
  return reachable.map((contact) => (
    <span key={contact.id} className="inline-flex flex-wrap items-center gap-x-2">
      {contact.name}
      {contact.phones.map((phone) => (
        <PhoneLink key={phone} phone={phone} />
      ))}
    </span>
  ));
}

interface ReminderMeansProps {
  clientId: string;
  channel: ReminderChannel;
  subject: string;
  text: string;
}

/** How the words get to the client: a number to call, or a letter in the mail program. */
export function ReminderMeans({ clientId, channel, subject, text }: ReminderMeansProps) {
  const contacts = useContacts(clientId);
  const email = contacts.flatMap((contact) => contact.emails)[0] ?? null;
  return (
    <div className="ml-auto flex flex-wrap items-center gap-1.5">
      {channel === 'call' ? <Phones contacts={contacts} /> : null}
      <CopyButton small text={text} />
      {channel === 'letter' ? (
        <a href={letterLink(email, subject, text)} title={email ?? undefined} className={buttonClass('soft', true)}>
          <Icon name="mail" size={12} />
          <Trans>Открыть в почте</Trans>
        </a>
      ) : null}
    </div>
  );
}
