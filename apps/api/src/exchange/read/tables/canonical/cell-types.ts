import { type Kopecks, kopecks, type PlainDate, type Thousandths, thousandths } from '@svodka/domain';
import { z } from 'zod';
import { parseDecimal } from '../../parse-decimal.ts';
import { type DayAndTime, readDayAndTime } from '../../read-day.ts';
import { serialDay } from '../serial-day.ts';

export type CellFaultCode =
  | 'required'
  | 'amount-unreadable'
  | 'quantity-unreadable'
  | 'whole-number-unreadable'
  | 'day-unreadable'
  | 'moment-unreadable';

/** A cell whose reader answers null for what it cannot read, as a schema that says why. */
function cell<Value>(read: (text: string) => Value | null, code: CellFaultCode) {
  return z.string().transform((text, context): Value => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: code });
    return z.NEVER;
  });
}

// PostgreSQL cannot keep a NUL in a text, and no other of these is meant by anyone.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

export const textCell = z.string().transform((text) => text.replace(controls, ' ').trim());

/** ИНН, КПП, ОГРН: digits in a row, whatever spaces a person put between them. */
export const codeCell = z.string().transform((text) => text.replace(/[\s\u00a0]/g, ''));

export const listCell = z.string().transform((text) => partsOf(text, /[|;\n]/));

/** `A > B > C`, from the widest group to the narrowest. */
export const pathCell = z.string().transform((text) => partsOf(text, /[>\n]| \/ /));

export const moneyCell = cell<Kopecks>((text) => {
  const amount = parseDecimal(text, 2);
  return amount === null ? null : kopecks(amount);
}, 'amount-unreadable');

export const quantityCell = cell<Thousandths>((text) => {
  const quantity = parseDecimal(text, 3);
  return quantity === null ? null : thousandths(quantity);
}, 'quantity-unreadable');

export const wholeNumberCell = cell<number>((text) => {
  const thousand = parseDecimal(text, 3);
  return thousand === null || thousand % 1000 !== 0 ? null : thousand / 1000;
}, 'whole-number-unreadable');

export const dayCell = cell<PlainDate>((text) => readMoment(text)?.date ?? null, 'day-unreadable');

/** A day with the time of the plant's clock where one is written. */
export const momentCell = cell<DayAndTime>(readMoment, 'moment-unreadable');

function readMoment(text: string): DayAndTime | null {
  const isSerial = /^\d{5}(?:[.,]\d+)?$/.test(text);
  const written = isSerial ? serialDay(Number(text.replace(',', '.')), false) : text;
  return written === null ? null : readDayAndTime(written);
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  const parts = text.split(separator).map((part) => part.replace(controls, ' ').trim());
  return [...new Set(parts)].filter((part) => part !== '');
}
