import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '#lib';

export const Route = createFileRoute('/_app/questions')({
  component: lazyRouteComponent(
    withTexts(() => import('#features/service-work')),
    'QuestionsPage',
  ),
});
