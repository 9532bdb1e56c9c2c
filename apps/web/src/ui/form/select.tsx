import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { controlClass } from './input.tsx';

export interface Option {
  value: string;
  label: string;
  /** The heading it stands under; options of one group follow each other. */
  group?: string;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'className' | 'children'> {
  options: readonly Option[];
  /** Text of the empty choice, when it is allowed. */
  empty?: string;
}

/** The browser's own list: it types ahead, works on phones and needs no script. */
export function Select({ options, empty, ...rest }: SelectProps) {
  return (
    <select className={cx(controlClass, 'pr-1')} {...rest}>
      {empty === undefined ? null : <option value="">{empty}</option>}
      {[...Map.groupBy(options, (option) => option.group)].map(([group, own]) =>
        group === undefined ? (
          <Options key="" options={own} />
        ) : (
          <optgroup key={group} label={group}>
            <Options options={own} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}
