import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { channelWords, say, useMay } from '#lib';
import { Button, Card, CardEmpty, EmailLink, Icon, IconButton, PhoneLink, Tag } from '#ui';
import type { ClientCard, Contact } from './card.ts';
import { EditContact } from './edit-contact.tsx';

function ContactRow({ contact, onEdit }: { contact: Contact; onEdit: (() => void) | null }) {
  return (
    <div className="flex items-start gap-2 border-t border-line2 px-3 py-2 first-of-type:border-t-0">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2">
          <span className="font-[550]">{contact.name}</span>
          {contact.isPrimary ? <Tag>{t`основной`}</Tag> : null}
        </div>
        <div className="text-s text-ink3">
          {[
            contact.position,
            contact.preferredChannel ? t`удобнее: ${say(channelWords, contact.preferredChannel)}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {contact.phones.map((phone) => (
          <PhoneLink key={phone} phone={phone} />
        ))}
        {contact.emails.map((email) => (
          <EmailLink key={email} email={email} />
        ))}
      </div>
      {onEdit ? (
        <IconButton label={t`Изменить: ${contact.name}`} onClick={onEdit}>
          <Icon name="edit" size={13} />
        </IconButton>
      ) : null}
    </div>
  );
}

export function ContactsCard({ card: { client, contacts } }: { card: ClientCard }) {
  const mayEdit = useMay('client.edit');
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const add = mayEdit ? (
    <Button small onClick={() => setEdited('new')}>
      <Trans>Добавить</Trans>
    </Button>
  ) : null;
  return (
    <Card title={t`Контакты`} actions={add}>
      {contacts.length === 0 ? <CardEmpty>{t`Контактов пока нет.`}</CardEmpty> : null}
      {contacts.map((contact) => (
        <ContactRow key={contact.id} contact={contact} onEdit={mayEdit ? () => setEdited(contact) : null} />
      ))}
      {edited ? (
        <EditContact clientId={client.id} contact={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Card>
  );
}
