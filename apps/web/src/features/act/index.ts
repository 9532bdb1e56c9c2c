export { ActPage } from './act-page.tsx';
