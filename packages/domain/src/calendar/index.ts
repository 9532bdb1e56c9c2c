export { type CalendarTable, type CalendarYear, russianDays } from './russian-days.ts';
export { addWorkingDays, type WorkingCalendar, workingCalendar, workingDaysBetween } from './working-calendar.ts';
export { defaultHours, type WorkSpan } from './working-hours.ts';
export { addWorkingTime, workingTimeBetween } from './working-time.ts';
export { defaultZone, instantAt, plainDateIn } from './zone.ts';
