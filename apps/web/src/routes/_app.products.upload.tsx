import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readUploadSearch, withTexts } from '#lib';

export const Route = createFileRoute('/_app/products/upload')({
  validateSearch: readUploadSearch,
  component: lazyRouteComponent(
    withTexts(() => import('#features/upload')),
    'UploadPage',
  ),
});
