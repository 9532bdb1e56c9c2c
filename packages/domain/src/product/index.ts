export { articleKey } from './article-key.ts';
export { type ArticleGuess, articleKeysIn, likelyArticleKeys } from './article-keys-in.ts';
export { type MatchCandidate, type MatchVerdict, matchVerdict } from './match-verdict.ts';
export type { PastedLine } from './pasted-line.ts';
export { mostPastedLines, parsePastedList } from './pasted-list.ts';
export { changedPrice, type DatedPrice, type PriceStep, priceOn, priceSteps } from './price.ts';
export { type PropertyKind, propertyKindSchema, propertyKinds, propertyValue } from './property.ts';
export { expectedReorder, type Reorder } from './reorder.ts';
