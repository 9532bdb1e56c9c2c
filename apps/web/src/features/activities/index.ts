export { ActivitiesCard } from './activities-card.tsx';
export { ActivitiesPage } from './activities-page.tsx';
