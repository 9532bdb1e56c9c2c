export { ClassCard } from './class-card.tsx';
export { ClassMark } from './class-mark.tsx';
export { MovementPage } from './movement-page.tsx';
export { sayAbc, sayXyz } from './say-class.ts';
