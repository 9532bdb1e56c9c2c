export {
  passResponsibility,
  type Responsibility,
  type ResponsibilityHistory,
  responsibleOn,
} from './responsibility.ts';
