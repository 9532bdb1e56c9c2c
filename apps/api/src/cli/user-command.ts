import { randomBytes } from 'node:crypto';
import { ok, type Result, refuse } from '@svodka/domain';
import { addUser, addUserSchema, disableUser, findUser, setPassword, setPasswordSchema } from '../people/index.ts';
import { type Command, runCommand, systemActor } from '../platform/command.ts';
import { newId } from '../platform/new-id.ts';
import { type CliAnswer, type CliCommand, type CliInput, WrongUsage } from './cli-command.ts';
import { withDeps } from './with-deps.ts';

export const userCommand: CliCommand = {
  usage: [
    'user add EMAIL --name NAME --role ROLE [--service SERVICE] [--password PASSWORD]',
    'user disable EMAIL',
    'user password EMAIL [--password PASSWORD]',
  ],
  run(input) {
    const [action, email, ...more] = input.words;
    if (email === undefined || more.length > 0) throw new WrongUsage('Назовите человека его электронной почтой.');
    switch (action) {
      case 'add':
        return add(input, email);
      case 'disable':
        return disable(input, email);
      case 'password':
        return changePassword(input, email);
      default:
        throw new WrongUsage(`Действия «${action ?? ''}» нет. Бывают: add, disable, password.`);
    }
  },
};

function run<T>({ env }: CliInput, body: (command: Command) => Promise<Result<T>>): Promise<T> {
  return withDeps(env, (deps) => runCommand(deps, systemActor, body));
}

/** A password nobody gave is made and told once. */
function passwordOf({ options }: CliInput): { password: string; made: boolean } {
  const given = options.password;
  return given === undefined
    ? { password: randomBytes(12).toString('base64url'), made: true }
    : { password: given, made: false };
}

async function add(input: CliInput, email: string): Promise<CliAnswer> {
  const { password, made } = passwordOf(input);
  const { name, role, service } = input.options;
  const parsed = addUserSchema.safeParse({
    idempotencyKey: newId(),
    email,
    name: name ?? email,
    role: role ?? 'manager',
    service,
    password,
  });
  if (!parsed.success) throw new WrongUsage(wrongField(parsed.error.issues[0]?.path[0]));
  const { id } = await run(input, (command) => addUser(command, parsed.data));
  return told({ id, email }, `Добавлен ${email}.`, made ? password : null);
}

async function disable(input: CliInput, email: string): Promise<CliAnswer> {
  await run(input, (command) => disableUser(command, email));
  return told({ email, active: false }, `${email} больше не может войти.`, null);
}

async function changePassword(input: CliInput, email: string): Promise<CliAnswer> {
  const { password, made } = passwordOf(input);
  const id = await run(input, async (command) => {
    const person = await findUser(command, email);
    if (!person) return refuse('request.notFound', { entity: 'user', email });
    const parsed = setPasswordSchema.safeParse({ id: person.id, password });
    if (!parsed.success) return refuse('request.invalid', { fields: { password: 'short' } });
    const changed = await setPassword(command, parsed.data);
    return changed.ok ? ok(changed.value.id) : changed;
  });
  return told({ id, email }, `Пароль для ${email} изменён, начатые сеансы закрыты.`, made ? password : null);
}

function told(data: object, line: string, password: string | null): CliAnswer {
  if (password === null) return { data, lines: [line] };
  return { data: { ...data, password }, lines: [line, `Пароль: ${password}`] };
}

const fieldSentences: Readonly<Record<string, string>> = {
  email: 'Электронная почта написана неверно.',
  name: 'Назовите имя: --name.',
  role: 'Такой роли нет. Бывают: manager, service, dispatcher, economist, director, admin.',
  service: 'Назовите службу: --service sales, engineering, costing, purchasing, preparation, production или dispatch.',
  password: 'Пароль должен быть не короче 10 знаков.',
};

function wrongField(field: PropertyKey | undefined): string {
  return fieldSentences[String(field)] ?? 'Что-то из данных человека написано неверно.';
}
