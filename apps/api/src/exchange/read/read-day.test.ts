import { expect, it } from 'vitest';
import { readDayAndTime } from './read-day.ts';

it.each([
  ['2014-06-01', '2014-06-01', null],
  ['2014-06-01T0:36:33', '2014-06-01', '00:36:33'],
  ['2014-06-01T10:36:33.250+05:00', '2014-06-01', '10:36:33'],
  ['2014-06-01 10:36', '2014-06-01', '10:36:00'],
  ['12.02.2021 09:11:04', '2021-02-12', '09:11:04'],
  ['12.02.2021', '2021-02-12', null],
  ['1.2.21', '2021-02-01', null],
  ['05/11/2026', '2026-11-05', null],
  ['29.02.2024 г.', '2024-02-29', null],
  ['20140601003633', '2014-06-01', '00:36:33'],
])('reads %s as a day and a time', (text, date, time) => expect(readDayAndTime(text)).toEqual({ date, time }));

it.each(['', '29.02.2023', '2014-13-01', '31.04.2024', '0001-01-01', '2014-06-01T25:00:00', 'вчера', '01.02'])(
  'refuses %j, which is no day of the calendar',
  (text) => expect(readDayAndTime(text)).toBeNull(),
);
