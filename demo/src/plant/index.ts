export { type Era, eraUpTo } from './era.ts';
export { makeNorms } from './norms.ts';
export { type PersonName, personName } from './person-name.ts';
export { type Place, places, streets } from './places.ts';
export { termsChoices } from './terms.ts';
export { type PlantTerms, plantTerms } from './terms-rows.ts';
export { type Staff, staffOf } from './users.ts';
