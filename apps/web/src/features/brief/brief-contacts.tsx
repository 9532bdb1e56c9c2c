import { t } from '@lingui/core/macro';
import { EmailLink, PhoneLink } from '#ui';
import type { Brief } from './brief.ts';
import { Section } from './section.tsx';

export function BriefContacts({ brief: { contacts } }: { brief: Brief }) {
  return (
    <Section title={t`Контакты`}>
      {contacts.length === 0 ? <p className="text-ink3">{t`Контактов пока нет.`}</p> : null}
      <ul className="flex flex-col gap-1">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <span className="font-[550]">{contact.name}</span>
            {contact.position ? <span className="text-ink3"> · {contact.position}</span> : null}
            <div className="flex flex-wrap gap-x-3">
              {contact.phones.map((phone) => (
                <PhoneLink key={phone} phone={phone} />
              ))}
              {contact.emails.map((email) => (
                <EmailLink key={email} email={email} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
