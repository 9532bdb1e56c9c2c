import { useState } from 'react';
import { cx } from './cx.ts';
import { extensionOf } from './file-picture.tsx';

function Connector({ size }: { size: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
    >
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="6.4" />
      <g fill="currentColor" stroke="none">
        <circle cx="12" cy="8.600" r="1.100" />
        <circle cx="15" cy="13.600" r="1.100" />
        <circle cx="9" cy="13.600" r="1.100" />
      </g>
    </svg>
  );
}

const sizes = { s: 'size-[30px]', m: 'size-[34px]', l: 'size-40' };

/** The product's thumbnail; a drawn connector stands in while there is none. */
export function ProductPicture({
  fileId,
  size = 's',
  alt = '',
  fileName,
}: {
  fileId: string | null;
  size?: keyof typeof sizes;
  alt?: string;
  /** Where files of any kind stand: one without a picture shows what it is. */
  fileName?: string;
}) {
  const [broken, setBroken] = useState(false);
  const detail = size === 'l' ? 'preview' : 'thumbnail';
  return (
    <span
      className={cx(
        'inline-grid shrink-0 place-items-center overflow-hidden rounded-[5px] bg-line2 text-ink2',
        sizes[size],
      )}
    >
      {fileId && !broken ? (
        <img
          src={`/api/files/${fileId}/${detail}`}
          alt={alt}
          loading="lazy"
          decoding="async"
          onError={() => setBroken(true)}
          className="size-full bg-white object-contain"
        />
      ) : fileName ? (
        <span className="text-[10px] font-semibold">{extensionOf(fileName)}</span>
      ) : (
        <Connector size={size === 'l' ? 72 : 24} />
      )}
    </span>
  );
}
