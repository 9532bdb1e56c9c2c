import { t } from '@lingui/core/macro';

/** What the values of a property are. */
export const propertyKindWords = {
  text: () => t`слова`,
  number: () => t`число`,
  choice: () => t`выбор из списка`,
};
