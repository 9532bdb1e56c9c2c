export * from './checkbox.tsx';
export * from './field.tsx';
export * from './fields.tsx';
export * from './input.tsx';
export * from './money-input.tsx';
export * from './period-input.tsx';
export * from './picker.tsx';
export * from './select.tsx';
