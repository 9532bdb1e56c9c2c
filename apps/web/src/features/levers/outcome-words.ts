import { t } from '@lingui/core/macro';
import type { LeverOutcome } from '@svodka/domain';

/** What came of a lever, as one says it. */
export const outcomeWords = {
  worked: () => t`подействовало`,
  partly: () => t`отчасти`,
  no: () => t`не подействовало`,
  unanswered: () => t`без ответа`,
} satisfies Record<LeverOutcome, () => string>;
