export { type Era, eraUpTo } from './era.ts';
export { type GroupNorm, makeNorms, type Norms } from './norms.ts';
export { type PersonName, personName } from './person-name.ts';
export { type Place, places, streets } from './places.ts';
export { type TermsChoice, termsChoices } from './terms.ts';
export { type PlantTerms, plantTerms } from './terms-rows.ts';
export { type Staff, staffOf } from './users.ts';
