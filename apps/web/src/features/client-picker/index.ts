export { type ChosenClient, ClientPicker } from './client-picker.tsx';
