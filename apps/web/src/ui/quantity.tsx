import { formatThousandths } from '#lib';

export function Quantity({ thousandths, unit }: { thousandths: number; unit?: string }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatThousandths(thousandths)}
      {unit ? ` ${unit}` : null}
    </span>
  );
}
