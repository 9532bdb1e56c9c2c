export { switchKeyboardLayout } from './keyboard.ts';
export { russianForm } from './plural.ts';
export { type Language, sayDay, sayDays, sayMoney } from './say-value.ts';
export { transliterate } from './transliterate.ts';
