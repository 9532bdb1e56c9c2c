export { ClientPage } from './client-page.tsx';
export { NewClientPage } from './new-client-page.tsx';
