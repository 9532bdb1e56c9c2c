import { addDays, type PlainDate, plainDate } from '@svodka/domain';

export const managerCount = 10;
export const groupCount = 20;
export const productCount = 500;
export const clientCount = 2_000;
export const linesPerOrder = 4;
export const daysOfHistory = 3 * 365;
export const lastDay = plainDate('2026-11-20');

/** The day so many days before the last one. */
export function dayBefore(age: number): PlainDate {
  return addDays(lastDay, -age);
}

export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
