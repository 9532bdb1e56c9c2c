export { switchKeyboardLayout } from './keyboard.ts';
