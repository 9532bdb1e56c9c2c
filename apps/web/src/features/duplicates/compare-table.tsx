import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from '#ui';
import { type Choice, fieldSide, otherSide, type Pair, type Side } from './choice.ts';
import {
  comparedFields,
  comparedLists,
  fieldName,
  listItems,
  listName,
  sayComparedField,
  weightRows,
} from './compare-rows.tsx';

interface CompareProps {
  pair: Pair;
  choice: Choice;
  /** Null for those who may only look. */
  onChoice: ((choice: Choice) => void) | null;
}

const sides: readonly Side[] = ['first', 'second'];
const cell = 'min-w-0 break-words py-1.5 pr-3 align-top';
const nameCell = 'w-[6.5rem] py-1.5 pr-2 pl-4 text-left align-top font-normal text-ink3';

function StaysRow({ pair, choice, onChoice }: CompareProps) {
  return (
    <tr>
      <th scope="row" className={nameCell}>
        {t`Остаётся`}
      </th>
      {sides.map((side) => (
        <td key={side} className={cell}>
          <Taken
            taken
            control={
              onChoice && {
                type: 'radio',
                name: 'stays',
                checked: choice.stays === side,
                onChange: () => onChoice({ ...choice, stays: side }),
              }
            }
          >
            <span className="min-w-0 font-semibold">{pair[side].shortName}</span>
          </Taken>
          <Link to="/clients/$clientId" params={{ clientId: pair[side].id }} className="link text-s">
            {t`Открыть карточку`}
          </Link>
        </td>
      ))}
    </tr>
  );
}

interface TakenProps {
  taken: boolean;
  /** The control that takes the value, or nothing for those who may only look. */
  control: ComponentProps<'input'> | null;
  children: ReactNode;
}

/** A value with the control that takes it; one that is left out is pale. */
function Taken({ taken, control, children }: TakenProps) {
  const look = cx('flex items-start gap-2', !taken && 'text-ink3');
  if (control === null) return <div className={look}>{children}</div>;
  return (
    <label className={cx(look, 'cursor-pointer')}>
      <input {...control} className="mt-0.5 size-4 shrink-0 accent-accent" />
      {children}
    </label>
  );
}

/** Equal values are shown once and quietly; of different ones, one is to be chosen. */
function FieldRow({ pair, choice, onChoice, field }: CompareProps & { field: (typeof comparedFields)[number] }) {
  const texts = { first: sayComparedField(pair.first, field), second: sayComparedField(pair.second, field) };
  const taken = fieldSide(pair, choice, field);
  const radio = (side: Side) =>
    onChoice && {
      type: 'radio',
      name: field,
      checked: taken === side,
      onChange: () => onChoice({ ...choice, fields: { ...choice.fields, [field]: side } }),
    };
  return (
    <tr className="border-t border-line2">
      <th scope="row" className={nameCell}>
        {fieldName(field)}
      </th>
      {texts.first === texts.second ? (
        <td colSpan={2} className={cx(cell, 'text-ink2')}>
          {texts.first}
        </td>
      ) : (
        sides.map((side) => (
          <td key={side} className={cell}>
            <Taken taken={taken === side} control={radio(side)}>
              <span className="min-w-0">{texts[side]}</span>
            </Taken>
          </td>
        ))
      )}
    </tr>
  );
}

function ListRow({ pair, choice, onChoice, list }: CompareProps & { list: (typeof comparedLists)[number] }) {
  const left = choice.without[list];
  const items = { first: listItems(pair.first, list), second: listItems(pair.second, list) };
  const choosable = items.first.length > 0 && items.second.length > 0;
  const checkbox = (side: Side) =>
    onChoice && choosable
      ? {
          type: 'checkbox',
          checked: left !== side,
          disabled: left === otherSide(side),
          onChange: () =>
            onChoice({ ...choice, without: { ...choice.without, [list]: left === side ? undefined : side } }),
          'aria-label': `${listName(list)}: ${pair[side].shortName}`,
        }
      : null;
  return (
    <tr className="border-t border-line2">
      <th scope="row" className={nameCell}>
        {listName(list)}
      </th>
      {sides.map((side) => (
        <td key={side} className={cell}>
          <Taken taken={left !== side} control={checkbox(side)}>
            <ul className="min-w-0">
              {items[side].length === 0 ? <li>—</li> : items[side].map((item) => <li key={item}>{item}</li>)}
            </ul>
          </Taken>
        </td>
      ))}
    </tr>
  );
}

/** Two clients side by side: what differs, what hangs on each, and whose values are kept. */
export function CompareTable(props: CompareProps) {
  const { pair } = props;
  return (
    <table className="w-full table-fixed border-y border-line">
      <caption className="sr-only">{t`Сравнение клиентов`}</caption>
      <tbody>
        <StaysRow {...props} />
        {weightRows().map(({ name, of }) => (
          <tr key={name} className="border-t border-line2">
            <th scope="row" className={nameCell}>
              {name}
            </th>
            {sides.map((side) => (
              <td key={side} className={cx(cell, 'tabular-nums')}>
                {of(pair[side])}
              </td>
            ))}
          </tr>
        ))}
        {comparedFields.map((field) => (
          <FieldRow key={field} {...props} field={field} />
        ))}
        {comparedLists.map((list) => (
          <ListRow key={list} {...props} list={list} />
        ))}
      </tbody>
    </table>
  );
}
