export { type Product, ProductPicker } from './product-picker.tsx';
