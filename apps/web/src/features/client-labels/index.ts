export { ClientLabelsPage } from './labels-page.tsx';
