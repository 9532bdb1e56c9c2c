import { Combobox } from '@base-ui/react/combobox';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { popupClass } from '../popup-class.ts';
import type { FieldIds } from './field.tsx';
import { controlClass } from './input.tsx';

interface PickerProps<T> extends Partial<FieldIds> {
  items: readonly T[];
  value: T | null;
  onChange: (value: T | null) => void;
  onSearch: (text: string) => void;
  searching: boolean;
  idOf: (item: T) => string;
  textOf: (item: T) => string;
  children: (item: T) => ReactNode;
  placeholder?: string;
  'aria-label'?: string;
}

/** Search on the server as one types, choose with arrows and Enter. */
export function Picker<T>({
  items,
  value,
  onChange,
  onSearch,
  searching,
  idOf,
  textOf,
  children,
  placeholder,
  ...ids
}: PickerProps<T>) {
  return (
    <Combobox.Root
      items={items}
      value={value}
      filter={null}
      itemToStringLabel={textOf}
      isItemEqualToValue={(item, chosen) => idOf(item) === idOf(chosen)}
      onValueChange={(next) => onChange(next)}
      onInputValueChange={(text, { reason }) => {
        if (reason !== 'item-press') onSearch(text);
      }}
    >
      <Combobox.Input placeholder={placeholder} className={controlClass} {...ids} />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50" align="start">
          <Combobox.Popup
            className={`${popupClass} max-h-[min(22rem,var(--available-height))] w-[max(var(--anchor-width),20rem)] overflow-y-auto py-1`}
          >
            <Combobox.Empty className="px-3 py-2 text-ink3 empty:hidden">
              {searching ? t`Ищем…` : t`Ничего не нашлось`}
            </Combobox.Empty>
            <Combobox.List>
              {(item: T) => (
                <Combobox.Item
                  key={idOf(item)}
                  value={item}
                  className="flex cursor-pointer items-center gap-2 px-3 py-1.5 outline-none data-highlighted:bg-accent-bg"
                >
                  {children(item)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
