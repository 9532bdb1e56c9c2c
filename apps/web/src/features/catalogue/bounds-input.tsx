import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Input } from '#ui';

interface Bounds {
  from?: number | undefined;
  to?: number | undefined;
}

interface BoundsInputProps {
  label: string;
  bounds: Bounds;
  least: number | null;
  most: number | null;
  onChange: (bounds: Bounds) => void;
  format: (value: number) => string;
  parse: (text: string) => number | null;
}

function useTyped(value: number | undefined, format: (value: number) => string) {
  const written = value === undefined ? '' : format(value);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  return [text, setText] as const;
}

/** From and to: told when Enter is pressed or the field is left, so that half a number filters nothing. */
export function BoundsInput({ label, bounds, least, most, onChange, format, parse }: BoundsInputProps) {
  const [from, setFrom] = useTyped(bounds.from, format);
  const [to, setTo] = useTyped(bounds.to, format);
  const tell = () => {
    const next = { from: parse(from) ?? undefined, to: parse(to) ?? undefined };
    if (next.from !== bounds.from || next.to !== bounds.to) onChange(next);
  };
  const common = {
    numeric: true,
    onBlur: tell,
    onKeyDown: (event: { key: string }) => event.key === 'Enter' && tell(),
  };
  return (
    <div className="flex items-center gap-1.5">
      <Input
        {...common}
        aria-label={t`${label}: от`}
        placeholder={least === null ? t`от` : format(least)}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <span aria-hidden="true" className="text-ink3">
        –
      </span>
      <Input
        {...common}
        aria-label={t`${label}: до`}
        placeholder={most === null ? t`до` : format(most)}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
    </div>
  );
}
