import { Money } from './money.tsx';

/** A sum of a table that opens what it is made of; nothing adds up to nothing. */
export function OpenSum({ value, onOpen }: { value: number; onOpen: () => void }) {
  if (value === 0) return <span className="text-ink3">—</span>;
  return (
    <button type="button" onClick={onOpen} className="hover:underline">
      <Money kopecks={value} shown="never" sign={false} />
    </button>
  );
}
