import { workingCalendar } from '@svodka/domain';

/** The working calendar every rule of orders counts by. */
export const calendar = workingCalendar();
