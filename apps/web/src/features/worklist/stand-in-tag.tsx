import { t } from '@lingui/core/macro';
import { useStandIns } from '#lib';
import { Tag } from '#ui';

/** Marks an order one works on for somebody who is away. */
export function StandInTag({ managerId }: { managerId: string }) {
  const absent = useStandIns().standsInFor.find(({ userId }) => userId === managerId);
  if (!absent) return null;
  return (
    <Tag tone="wait" icon={false}>
      {t`за: ${surnameOf(absent.name)}`}
    </Tag>
  );
}

/** «Анна Петрова» and «Петрова А. И.» alike. */
const surnameOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !word.endsWith('.'))
    .at(-1) ?? name;
