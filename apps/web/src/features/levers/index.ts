export { type ClientEvent, eventFields } from './event.ts';
export { EventDialog } from './event-dialog.tsx';
export { LeversCard } from './levers-card.tsx';
export { LeversHint } from './levers-hint.tsx';
export { LeversPage } from './levers-page.tsx';
