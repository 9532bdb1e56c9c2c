import { useNarrow } from '#lib';
import { FailureState } from '../states.tsx';
import { CardList } from './card-list.tsx';
import { Grid } from './grid.tsx';
import type { DataTableProps } from './types.ts';

/** The product's table: a keyboard grid over server pages, cards on a phone, and every state it can be in. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const narrow = useNarrow();
  if (narrow && props.card) return <CardList {...props} />;
  if (props.error && props.rows.length === 0) return <FailureState error={props.error} onRetry={props.onRetry} />;
  if (!props.loading && props.rows.length === 0) return <div className="flex-1 bg-panel">{props.empty}</div>;
  return <Grid {...props} />;
}
