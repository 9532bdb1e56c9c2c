export { switchKeyboardLayout } from './keyboard.ts';
export { latinLookAlikes } from './look-alikes.ts';
export { russianForm } from './plural.ts';
export { sayOrderNumber, sayRoubles, sayTimes } from './say-count.ts';
export { type Language, sayDay, sayDays, sayMoney } from './say-value.ts';
export { transliterate } from './transliterate.ts';
