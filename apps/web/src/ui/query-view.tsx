import type { ReactNode } from 'react';
import { FailureState } from './states.tsx';

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => Promise<unknown>;
}

/** One place that decides between skeleton, failure and content, so that no screen forgets one of them. */
export function QueryView<T>({
  query,
  skeleton,
  children,
}: {
  query: QueryLike<T>;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <FailureState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div aria-busy="true" className="contents">
      {skeleton}
    </div>
  );
}

export function Bone({ className }: { className: string }) {
  return <div className={`bone ${className}`} />;
}

export function RowBones({ rows = 4 }: { rows?: number }) {
  return (
    <div className="flex flex-col gap-2.5 p-3">
      {Array.from({ length: rows }, (_, index) => (
        <Bone key={index} className="h-4 w-full" />
      ))}
    </div>
  );
}
