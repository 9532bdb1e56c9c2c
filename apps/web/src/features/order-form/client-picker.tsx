import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useSettled } from '#lib';
import { type FieldIds, Picker } from '#ui';
import type { DraftClient } from './draft.ts';

const shownAtMost = 12;

export function ClientPicker({
  value,
  onChange,
  ...ids
}: { value: DraftClient | null; onChange: (client: DraftClient | null) => void } & FieldIds) {
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const { data, isFetching } = useQuery(
    api.clients.list.queryOptions(
      { ...(search ? { search } : {}), limit: shownAtMost },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <Picker<DraftClient>
      items={data?.rows ?? []}
      value={value}
      onChange={onChange}
      onSearch={setText}
      searching={isFetching}
      idOf={(client) => client.id}
      textOf={(client) => client.shortName}
      {...ids}
    >
      {(client) => (
        <>
          <span className="font-[550]">{client.shortName}</span>
          <span className="ml-auto text-s text-ink3">{client.region}</span>
        </>
      )}
    </Picker>
  );
}
