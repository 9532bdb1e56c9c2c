import { Icon, ProductPicture } from '#ui';
import type { Item } from './types.ts';

/** A file as people know it: its look, its name, the folder it lay in. */
export function FileName({ item: { fileId, path } }: { item: Pick<Item, 'fileId' | 'path'> }) {
  const at = path.lastIndexOf('/');
  return (
    <span className="flex min-w-0 items-center gap-2.5">
      {fileId ? (
        <ProductPicture fileId={fileId} size="m" />
      ) : (
        <span className="grid size-[34px] shrink-0 place-items-center rounded-[5px] bg-line2 text-ink3">
          <Icon name="file" size={18} />
        </span>
      )}
      <span className="min-w-0">
        {fileId ? (
          <a href={`/api/files/${fileId}`} className="block truncate font-[550] hover:underline" title={path}>
            {path.slice(at + 1)}
          </a>
        ) : (
          <span className="block truncate font-[550]" title={path}>
            {path.slice(at + 1)}
          </span>
        )}
        {at > 0 ? <span className="block truncate text-s text-ink3">{path.slice(0, at)}</span> : null}
      </span>
    </span>
  );
}
