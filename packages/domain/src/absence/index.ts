export { type Absence, deputiesOf, isAwayOn, standsInFor } from './absence.ts';
