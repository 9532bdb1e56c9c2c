export { AnswerForm } from './answer-form.tsx';
export { TasksCard } from './tasks-card.tsx';
