import { t } from '@lingui/core/macro';
import type { LeverOutcome } from '@svodka/domain';

/** What came of a lever, as one says it. */
export const outcomeWords = {
  worked: () => t`подействовало`,
  partly: () => t`подействовало отчасти`,
  no: () => t`не подействовало`,
  unanswered: () => t`ответа не было`,
} satisfies Record<LeverOutcome, () => string>;
