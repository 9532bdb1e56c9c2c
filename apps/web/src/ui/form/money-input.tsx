import { useState } from 'react';
import { formatAmount, formatThousandths, parseMoney, parseThousandths } from '#lib';
import type { FieldIds } from './field.tsx';
import { Input } from './input.tsx';

interface NumberFieldProps extends Partial<FieldIds> {
  value: number | null;
  onChange: (value: number | null) => void;
  /** What an emptied field says; by default nothing that could be sent. */
  whenEmpty?: number;
  'aria-label'?: string;
  disabled?: boolean;
}

interface Codec {
  parse: (text: string) => number | null;
  format: (value: number) => string;
}

/** Keeps the text as typed while it has the focus and writes it properly afterwards; the value is an integer throughout. */
function IntegerTextInput({ value, onChange, whenEmpty, codec, ...rest }: NumberFieldProps & { codec: Codec }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      numeric
      value={typed ?? (value === null ? '' : codec.format(value))}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value.trim() === '' ? (whenEmpty ?? null) : codec.parse(event.target.value));
      }}
      onBlur={() => setTyped(value === null && typed !== '' ? typed : null)}
      {...rest}
    />
  );
}

const money: Codec = { parse: parseMoney, format: (value) => formatAmount(value) };
const thousandths: Codec = { parse: parseThousandths, format: formatThousandths };

/** Roubles as typed ↔ integer kopecks. */
export function MoneyInput(props: NumberFieldProps) {
  return <IntegerTextInput codec={money} {...props} />;
}

/** A quantity as typed ↔ integer thousandths. */
export function QuantityInput(props: NumberFieldProps) {
  return <IntegerTextInput codec={thousandths} {...props} />;
}
