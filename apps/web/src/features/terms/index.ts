export { ownTerms, type TermsChosen, termsOfChoice, useKnownTerms } from './choice.ts';
export { type DraftPart, draftOfPart, termsOfDraft } from './draft.ts';
export { PartsEditor } from './parts-editor.tsx';
export { TermsChoice } from './terms-choice.tsx';
