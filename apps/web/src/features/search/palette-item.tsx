import { Command } from 'cmdk';
import type { ReactNode } from 'react';

export function PaletteItem({
  value,
  onSelect,
  children,
}: {
  value: string;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex cursor-pointer items-center gap-2.5 px-4 py-1.5 data-[selected=true]:bg-accent-bg"
    >
      {children}
    </Command.Item>
  );
}

export function PaletteGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="pb-1 [&_[cmdk-group-heading]]:px-4 [&_[cmdk-group-heading]]:pt-1.5 [&_[cmdk-group-heading]]:pb-0.5 [&_[cmdk-group-heading]]:text-s [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-ink3"
    >
      {children}
    </Command.Group>
  );
}
