import { type ReactNode, useState } from 'react';
import { usePageRows } from '#lib';
import { Button, CardEmpty, QueryView, RowBones } from '#ui';
import type { Activity } from './activity.ts';
import { ActivityRow } from './activity-row.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { useActivityCommands } from './use-activity-commands.ts';

type PagedActivities = Parameters<typeof usePageRows<Activity>>[0];

interface ActivityListProps {
  query: PagedActivities;
  empty: ReactNode;
  withClient?: boolean;
  onEdit?: (activity: Activity) => void;
  /** What the button of the next page says. */
  more: ReactNode;
}

function Row({
  activity,
  withClient,
  onEdit,
  onFinish,
}: Pick<ActivityListProps, 'withClient' | 'onEdit'> & {
  activity: Activity;
  onFinish: () => void;
}) {
  const { drop } = useActivityCommands(activity.clientId);
  const edit = onEdit ? { onEdit: () => onEdit(activity) } : {};
  return (
    <ActivityRow
      activity={activity}
      withClient={withClient === true}
      acts={{ onFinish, onDrop: () => drop(activity), ...edit }}
    />
  );
}

/** Activities page by page, each with what can be done with it. */
export function ActivityList({ query, empty, more, ...row }: ActivityListProps) {
  const { rows, hasMore, loadMore } = usePageRows(query);
  const [finished, setFinished] = useState<Activity | null>(null);
  return (
    <>
      <QueryView query={query} skeleton={<RowBones />}>
        {() => (rows.length === 0 ? <CardEmpty>{empty}</CardEmpty> : null)}
      </QueryView>
      {rows.map((activity) => (
        <Row key={activity.id} activity={activity} onFinish={() => setFinished(activity)} {...row} />
      ))}
      {hasMore ? (
        <div className="border-t border-line2 p-2 text-center">
          <Button small busy={query.isFetchingNextPage} onClick={loadMore}>
            {more}
          </Button>
        </div>
      ) : null}
      {finished ? <FinishDialog activity={finished} onClose={() => setFinished(null)} /> : null}
    </>
  );
}
