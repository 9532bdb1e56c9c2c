export { SettingsFrame } from './settings-frame.tsx';
export { SettingsIndex } from './settings-index.tsx';
