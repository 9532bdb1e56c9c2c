export { CommentMany } from './comment-many.tsx';
export { HandOver } from './hand-over.tsx';
export { OrderPage } from './order-page.tsx';
export { OrderPanel } from './order-panel.tsx';
export { UrgencyReason } from './urgency-list.tsx';
