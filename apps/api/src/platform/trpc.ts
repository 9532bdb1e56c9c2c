import { can, type Permission, type Refusal, refusal } from '@svodka/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { SessionUser } from './actor.ts';
import { type CommandDeps, runCommand } from './command.ts';
import type { FileStore } from './files/store.ts';
import type { LiveHub } from './live/hub.ts';
import type { Logger } from './log.ts';
import type { Mail } from './mail.ts';
import { RefusalError } from './refusal-error.ts';
import { httpCodeOf } from './refusal-http.ts';

/** What every procedure may use. */
export interface Deps extends CommandDeps {
  live: LiveHub;
  files: FileStore;
  /** Null when letters are off. */
  mail: Mail | null;
  log: Logger;
}

export interface Context extends Deps {
  user: SessionUser | null;
}

interface ProcedureMeta {
  /** Who may call it; 'anyone' needs no session, 'signedIn' any session. */
  permission: Permission | 'anyone' | 'signedIn';
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error }) => ({
      message:
        shape.message.length > 0 && error.code !== 'INTERNAL_SERVER_ERROR' ? error.code : 'INTERNAL_SERVER_ERROR',
      code: shape.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        refusal: refusalOf(error),
      },
    }),
  });

/** The one place where a failure becomes what the browser sees: a refusal's code and details, and nothing else. */
function refusalOf(error: TRPCError): Refusal | null {
  const { cause } = error;
  if (cause instanceof RefusalError) return cause.refusal;
  if (cause instanceof ZodError) {
    const fields = Object.fromEntries(cause.issues.map((issue) => [issue.path.join('.'), issue.message]));
    return refusal('request.invalid', { fields });
  }
  return null;
}

export const router = t.router;
export const createCaller = t.createCallerFactory;

const guarded = t.procedure.use(async ({ ctx, meta, next }) => {
  const permission = meta?.permission;
  if (permission === 'anyone') return next();
  if (ctx.user === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  const allowed = permission === 'signedIn' || (permission !== undefined && can(ctx.user.role, permission));
  if (!allowed) throw new TRPCError({ code: 'FORBIDDEN' });
  const result = await next({ ctx: { user: ctx.user } });
  return result;
});

const signedIn = guarded.use(async ({ ctx, next }) => {
  if (ctx.user === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});

/** The base of every procedure: a live session and the permission named. */
export function permitted(permission: Permission | 'signedIn') {
  return signedIn.meta({ permission });
}

export type PermittedContext = Context & { user: SessionUser };

/** Runs a command for the signed-in person; its refusal becomes the answer's. */
export async function command<T>(ctx: PermittedContext, body: Parameters<typeof runCommand<T>>[2]): Promise<T> {
  try {
    return await runCommand(ctx, ctx.user, body);
  } catch (error) {
    if (error instanceof RefusalError) throw refusalToTrpc(error);
    throw error;
  }
}

export function refusalToTrpc(error: RefusalError): TRPCError {
  return new TRPCError({ code: httpCodeOf(error.refusal), cause: error });
}

/** Refuses a read: missing things and things of no right look alike where that matters. */
export function refuseRead(refusal: Refusal): never {
  throw refusalToTrpc(new RefusalError(refusal));
}

/** Refusals are answers; anything else is a bug and goes to the log whole. */
export function logUnexpected(log: Logger, error: TRPCError, path: string | undefined): void {
  if (error.code === 'INTERNAL_SERVER_ERROR') log.error({ err: error.cause ?? error, path }, 'procedure failed');
}
