import { useState } from 'react';
import { Icon } from './icon.tsx';

/** «PDF», «DWG»: what stands after the last point of a name. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** A file seen large, or a sheet that says of what kind it is when no picture can be made of it. */
export function FilePicture({ fileId, name, alt }: { fileId: string; name: string; alt: string }) {
  const [broken, setBroken] = useState(false);
  if (broken) {
    return (
      <span className="flex h-52 w-40 flex-col items-center justify-center gap-2 rounded-md border border-line text-ink3">
        <Icon name="file" size={40} />
        <span className="font-semibold">{extensionOf(name)}</span>
        <span className="sr-only">{alt}</span>
      </span>
    );
  }
  return (
    <img
      src={`/api/files/${fileId}/preview`}
      alt={alt}
      onError={() => setBroken(true)}
      className="max-h-[420px] max-w-full rounded-md bg-white object-contain"
    />
  );
}
