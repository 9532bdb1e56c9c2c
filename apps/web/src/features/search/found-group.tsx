import { ProductPicture } from '#ui';
import { PaletteGroup, PaletteItem } from './palette-item.tsx';

export interface FoundRow {
  id: string;
  name: string;
  detail: string;
  picture?: string | null;
  open: () => void;
}

interface FoundGroupProps {
  heading: string;
  rows: readonly FoundRow[];
  onClose: () => void;
}

/** Rows of one kind, each opening what it names. */
export function FoundGroup({ heading, rows, onClose }: FoundGroupProps) {
  if (rows.length === 0) return null;
  const choose = (row: FoundRow) => {
    row.open();
    onClose();
  };
  return (
    <PaletteGroup heading={heading}>
      {rows.map((row) => (
        <PaletteItem key={row.id} value={row.id} onSelect={() => choose(row)}>
          {row.picture === undefined ? null : <ProductPicture fileId={row.picture} />}
          <span className="font-[550] whitespace-nowrap">{row.name}</span>
          <span className="ml-auto truncate text-s text-ink3">{row.detail}</span>
        </PaletteItem>
      ))}
    </PaletteGroup>
  );
}
