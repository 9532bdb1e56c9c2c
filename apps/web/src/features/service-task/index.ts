export { AnswerForm } from './answer-form.tsx';
export { TaskLead } from './task-lead.tsx';
export { subjectOf } from './task-words.ts';
export { TasksCard } from './tasks-card.tsx';
