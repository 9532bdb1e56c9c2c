export { ProductPicker } from './product-picker.tsx';
