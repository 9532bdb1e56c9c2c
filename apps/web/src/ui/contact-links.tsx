import { Icon } from './icon.tsx';

/** Click to call; the digits go to the phone, the text stays as it was written. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a
      href={`tel:${phone.replace(/[^\d+]/g, '')}`}
      className="link mr-3 inline-flex min-h-6 items-center gap-1 whitespace-nowrap"
    >
      <Icon name="phone" size={12} />
      {phone}
    </a>
  );
}

export function EmailLink({ email }: { email: string }) {
  return (
    <a href={`mailto:${email}`} className="link mr-3 inline-flex min-h-6 items-center gap-1 break-all">
      <Icon name="mail" size={12} />
      {email}
    </a>
  );
}
