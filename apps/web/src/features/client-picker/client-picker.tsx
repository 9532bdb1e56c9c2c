import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useSettled } from '#lib';
import { type FieldIds, Picker } from '#ui';

export interface ChosenClient {
  id: string;
  shortName: string;
  region: string | null;
}

interface ClientPickerProps extends Partial<FieldIds> {
  value: ChosenClient | null;
  onChange: (client: ChosenClient | null) => void;
  placeholder?: string;
  'aria-label'?: string;
}

const shownAtMost = 12;

export function ClientPicker({ value, onChange, ...ids }: ClientPickerProps) {
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const { data, isPlaceholderData } = useQuery(
    api.clients.list.queryOptions(
      { ...(search ? { search } : {}), limit: shownAtMost },
      { placeholderData: keepPreviousData },
    ),
  );
  // Rows of an earlier text must not be chosen by a quick Enter.
  const fresh = search === text.trim() && data !== undefined && !isPlaceholderData;
  return (
    <Picker<ChosenClient>
      items={fresh ? (data?.rows ?? []) : []}
      value={value}
      onChange={onChange}
      onSearch={setText}
      searching={!fresh}
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
