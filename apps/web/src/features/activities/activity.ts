import { type ActivityKind, can } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { api, type Outputs } from '#lib';
import type { IconName, Option } from '#ui';

export type Activity = Outputs['activities']['mine']['rows'][number];

export const kindIcons: Readonly<Record<ActivityKind, IconName>> = {
  call: 'phone',
  letter: 'mail',
  meeting: 'user',
  task: 'check',
  note: 'file',
};

/** Those to whom work with clients may be given, and whoever has it already. */
export function useAssignees(current: string): Option[] {
  const { data: people } = useQuery(api.people.colleagues.queryOptions());
  return (people ?? [])
    .filter((person) => (person.active && can(person.role, 'activity.write')) || person.id === current)
    .map((person) => ({ value: person.id, label: person.name }));
}
