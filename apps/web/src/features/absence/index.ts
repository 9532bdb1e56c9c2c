export { AbsencePage } from './absence-page.tsx';
