export { QuestionsPage } from './questions-page.tsx';
export { WorkPage } from './work-page.tsx';
