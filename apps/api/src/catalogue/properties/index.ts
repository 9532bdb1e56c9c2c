export { assignProperty } from './assign-property.ts';
export { assignPropertySchema, savePropertySchema } from './input.ts';
export { allProperties, groupProperties } from './read-properties.ts';
export { saveProperty } from './save-property.ts';
export { writeProperties } from './write-properties.ts';
