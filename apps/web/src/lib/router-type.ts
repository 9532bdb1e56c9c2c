export type { AppRouter } from '@svodka/api';
