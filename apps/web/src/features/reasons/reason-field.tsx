import { t } from '@lingui/core/macro';
import type { Party, ReasonKind } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '#lib';
import { Field, Select, TextArea } from '#ui';
import { otherReason, reasonOptions } from './reason-options.ts';

interface ReasonFieldProps {
  kind: ReasonKind;
  value: string;
  /** The reason's words as they will be kept, and whom it speaks of, if it is one of the directory. */
  onChange: (reason: string, party: Party | null) => void;
  /** Whose reasons come first. */
  about?: Party | null;
  label?: string;
  hint?: ReactNode;
}

/** A reason from the plant's directory, or in one's own words. Without the directory (no connection) words still do. */
export function ReasonField({ kind, value, onChange, about = null, label = t`Причина`, hint }: ReasonFieldProps) {
  const { data: reasons = [], isPending } = useQuery(api.lifecycles.reasons.queryOptions({ kind }));
  const [other, setOther] = useState(false);
  const inOwnWords = other || (!isPending && reasons.length === 0);
  const choose = (chosen: string) => {
    setOther(chosen === otherReason);
    const reason = reasons.find(({ name }) => name === chosen);
    onChange(reason?.name ?? '', reason?.party ?? null);
  };
  return (
    <Field label={label} required hint={hint}>
      {(ids) => (
        <div className="flex flex-col gap-1.5">
          {reasons.length === 0 && !isPending ? null : (
            <Select
              {...ids}
              empty={t`Выберите причину`}
              options={reasonOptions(reasons, about)}
              value={other ? otherReason : value}
              disabled={isPending}
              required
              onChange={(event) => choose(event.target.value)}
            />
          )}
          {inOwnWords ? (
            <TextArea
              {...(reasons.length === 0 ? ids : { 'aria-label': t`Причина своими словами` })}
              value={value}
              maxLength={2000}
              required
              autoFocus={other}
              onChange={(event) => onChange(event.target.value, null)}
            />
          ) : null}
        </div>
      )}
    </Field>
  );
}
