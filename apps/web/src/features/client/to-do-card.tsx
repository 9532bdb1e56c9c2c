import { ActivitiesCard } from '#features/activities';
import type { ClientCard } from './card.ts';

/** Activities with the client, over the people and orders this page knows. */
export function ToDoCard({ card: { client, contacts, orders } }: { card: ClientCard }) {
  return (
    <ActivitiesCard
      clientId={client.id}
      contacts={contacts.map(({ id, name }) => ({ value: id, label: name }))}
      orders={orders.map(({ id, number }) => ({ value: id, label: number }))}
    />
  );
}
