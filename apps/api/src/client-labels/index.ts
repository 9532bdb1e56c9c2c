export { addBroughtLabels } from './add-brought-labels.ts';
export { refuseUnknownLabels } from './refuse-unknown-labels.ts';
export { clientLabelsRouter } from './router.ts';
export { ensureLabels } from './usual-labels.ts';
