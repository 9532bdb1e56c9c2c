export { alikeNames, type ComparedName } from './alike-names.ts';
export { type JoinedPeriod, joinResponsibilities, type ResponsibilityPeriod } from './join-responsibilities.ts';
export {
  type ListSide,
  listSideSchema,
  type MergeClientsInput,
  type MergedField,
  type MergedList,
  type MergeSide,
  mergeClientsSchema,
  mergedFields,
  mergedLists,
  mergeSideSchema,
  type UndoneMerge,
} from './merge-input.ts';
export {
  aloneNamePercent,
  type DuplicateCase,
  type DuplicateContact,
  type DuplicateFacts,
  type DuplicateReason,
  type DuplicateStrength,
  duplicateStrengths,
  scoreDuplicate,
  wholePhoneDigits,
} from './score-duplicate.ts';
export { trigramSimilarity } from './trigrams.ts';
