export { LifecyclePage } from './lifecycle-page.tsx';
export { NormsPage } from './norms-page.tsx';
export { ReasonsPage } from './reasons-page.tsx';
