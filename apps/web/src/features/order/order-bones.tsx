import { Bone } from '#ui';

/** The order page before its data: the same cards in the same places. */
export function OrderBones() {
  return (
    <div className="@container">
      <div className="flex flex-col gap-3.5 p-4">
        <Bone className="h-6 w-80 max-w-full" />
        <Bone className="h-4 w-full max-w-xl" />
        <Bone className="h-28 w-full" />
        <div className="grid gap-3.5 @4xl:grid-cols-[minmax(0,1fr)_372px]">
          <Bone className="h-72 w-full" />
          <Bone className="h-72 w-full" />
        </div>
      </div>
    </div>
  );
}
