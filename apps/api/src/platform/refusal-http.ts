import type { Refusal } from '@svodka/domain';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** The one place where a refusal's code becomes a status of HTTP. */
export function httpCodeOf(refusal: Refusal): TRPC_ERROR_CODE_KEY {
  switch (refusal.code) {
    case 'request.notFound':
      return 'NOT_FOUND';
    case 'request.conflict':
    case 'request.idempotencyKeyReused':
      return 'CONFLICT';
    case 'permission.denied':
    case 'permission.stage':
      return 'FORBIDDEN';
    case 'request.tooMany':
      return 'TOO_MANY_REQUESTS';
    default:
      return 'UNPROCESSABLE_CONTENT';
  }
}
