import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mail, openMail } from '../../platform/mail.ts';
import { type Mailbox, openMailbox } from '../testing/mailbox.ts';
import { type Plant, plant } from '../testing/plant.ts';
import { sendLetters } from './send-letters.ts';

let at: Plant;
let mailbox: Mailbox;
let mail: Mail;

beforeAll(async () => {
  at = await plant();
  await mailTo(await openMailbox());
});
beforeEach(() => {
  mailbox.letters.length = 0;
});
afterAll(async () => {
  mail.close();
  await mailbox.close();
  await at.app.close();
});

async function mailTo(box: Mailbox) {
  mailbox = box;
  const opened = openMail({ SMTP_URL: box.url, MAIL_FROM: undefined, PUBLIC_URL: 'https://plant.example', PORT: 0 });
  if (!opened) throw new Error('letters are off');
  mail = opened;
  at.app.deps.mail = mail;
}

const send = () => sendLetters(at.app.deps);
const successor = async (locale: 'ru' | 'en' = 'ru') => {
  const person = await at.app.as('manager');
  await at.app.deps.db.updateTable('User').set({ locale }).where('id', '=', person.user.id).execute();
  return person.user;
};
/** Hands everything over: news that goes by letter at once. */
const handOverTo = async (managerId: string) => {
  await at.handOver(managerId);
  await at.tell();
};
const renameClient = (shortName: string) =>
  at.app.deps.db.updateTable('Client').set({ shortName }).where('id', '=', at.clientId).execute();
const subjectsTo = (address: string) =>
  mailbox.letters.filter(({ to }) => to.includes(address)).map(({ headers }) => headers.get('subject'));
const unsent = async () =>
  (
    await at.app.deps.db
      .selectFrom('Notification')
      .select('id')
      .where('emailedAt', 'is', null)
      .where('email', '<>', 'off')
      .execute()
  ).length;

describe('a letter at once', () => {
  test('says the fact in the person’s language, why it came, and where to go', async () => {
    const { id, number } = await at.order();
    const [russian, english] = [await successor('ru'), await successor('en')];
    await handOverTo(russian.id);
    await handOverTo(english.id);
    await send();
    expect(subjectsTo(russian.email)).toEqual([
      `Вам передан заказ ${number} (Проба), раньше его вёл менеджер ${at.manager.user.name}`,
    ]);
    expect(subjectsTo(english.email)).toEqual([
      `Order ${number} (Проба) has been handed over to you, before by ${russian.name}`,
    ]);
    const [letter] = mailbox.letters;
    expect(letter?.headers.get('from')).toBe('Сводка <svodka@plant.example>');
    expect(letter?.text).toContain(`https://plant.example/orders/${id}`);
    expect(letter?.text).toContain('потому что вы менеджер заказа');
    expect(letter?.text).toContain('https://plant.example/settings/notifications');
    expect(letter?.html).toContain(`href="https://plant.example/orders/${id}"`);
  });

  test('goes once, whoever sends', async () => {
    const person = await successor();
    await handOverTo(person.id);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(subjectsTo(person.email)).toHaveLength(1);
  });

  test('leaves its job in the same transaction', async () => {
    const jobs = () => sql<{ count: number }>`SELECT count(*) AS "count" FROM pgboss.job WHERE name = 'letters'`;
    const before = (await jobs().execute(at.app.deps.db)).rows[0]?.count ?? 0;
    await handOverTo((await successor()).id);
    expect((await jobs().execute(at.app.deps.db)).rows[0]?.count).toBe(before + 1);
    await send();
  });

  test('a name with a line break makes no header, a name with tags no element', async () => {
    await renameClient('Проба\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script>');
    const person = await successor();
    await at.app.deps.db
      .updateTable('User')
      .set({ name: 'Пётр\r\nBcc: thief@example.com' })
      .where('id', '=', person.id)
      .execute();
    await handOverTo(person.id);
    await send();
    const [letter] = mailbox.letters;
    expect(letter?.to).toEqual([person.email]);
    expect(letter?.headers.has('bcc')).toBe(false);
    expect(letter?.headers.get('subject')).not.toMatch(/[\r\n]/);
    expect(letter?.html).not.toContain('<script>');
    await renameClient('Проба');
  });

  test('who doesn’t want it, has left or is of the demo plant gets none', async () => {
    const [quiet, leaver, actor] = [await successor(), await successor(), await successor()];
    const { db } = at.app.deps;
    const setting = { kind: 'order.handedOver' as const, inApp: true, email: 'off' as const };
    await db
      .insertInto('NotificationSetting')
      .values({ userId: quiet.id, ...setting })
      .execute();
    await db.updateTable('User').set({ demo: true }).where('id', '=', actor.id).execute();
    await handOverTo(quiet.id);
    await handOverTo(actor.id);
    await handOverTo(leaver.id);
    await db.updateTable('User').set({ active: false }).where('id', '=', leaver.id).execute();
    await send();
    expect(mailbox.letters).toEqual([]);
    await handOverTo(at.manager.user.id);
    await send();
  });
});

describe('trouble', () => {
  test('a server that is down loses nothing: the next run sends it', async () => {
    const person = await successor();
    await handOverTo(person.id);
    const port = Number(new URL(mailbox.url).port);
    await mailbox.close();
    await expect(send()).rejects.toThrow();
    expect(await unsent()).toBe(1);
    mail.close();
    await mailTo(await openMailbox(port));
    await send();
    expect(subjectsTo(person.email)).toHaveLength(1);
  });

  test('killed after the server took it, the same letter goes again', async () => {
    const person = await successor();
    await handOverTo(person.id);
    const dying: Mail = {
      ...mail,
      send: async (letter) => {
        await mail.send(letter);
        throw new Error('killed');
      },
    };
    await expect(sendLetters({ ...at.app.deps, mail: dying })).rejects.toThrow('killed');
    await send();
    await send();
    const ids = mailbox.letters.map(({ headers }) => headers.get('message-id'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('an address refused for now waits, one refused for good is given up, the others’ letters go', async () => {
    const [busy, gone, well] = [await successor(), await successor(), await successor()];
    mailbox.refused.set(busy.email, 451).set(gone.email, 550);
    for (const { id } of [busy, gone, well]) await handOverTo(id);
    await send();
    expect(mailbox.letters.map(({ to }) => to)).toEqual([[well.email]]);
    mailbox.refused.clear();
    await send();
    expect(mailbox.letters.map(({ to }) => to)).toEqual([[well.email], [busy.email]]);
  });
});

describe('the morning’s letter', () => {
  test('tells at eight of a working day of all that gathered, kind by kind, once', async () => {
    await handOverTo(at.manager.user.id);
    await at.orderWithContract();
    await at.order();
    await send();
    mailbox.letters.length = 0;
    // Friday, 27 November, evening: the stages are late; on Sunday the advance is too.
    at.app.clock.set('2026-11-27T14:00:00.000Z');
    await at.scan();
    at.app.clock.set('2026-11-29T05:00:00.000Z');
    await at.scan();
    await send();
    expect(mailbox.letters).toEqual([]);
    at.app.clock.set('2026-11-30T03:00:00.000Z');
    await Promise.all([send(), send()]);
    const { email } = at.manager.user;
    expect(subjectsTo(email)).toEqual([expect.stringMatching(/^Сводка на 30 ноября \(\d+\)$/)]);
    const letter = mailbox.letters.find(({ to }) => to.includes(email));
    expect(letter?.text).toMatch(
      /Стадия просрочена\n- Заказ .+ задержался[\s\S]+Аванс не пришёл в срок\n- Аванс по заказу/,
    );
    at.app.clock.set('2026-11-30T11:00:00.000Z');
    await send();
    expect(subjectsTo(email)).toHaveLength(1);
  });

  test('leaves out what was read or is withdrawn by then; nothing left is no letter', async () => {
    await at.order();
    at.app.clock.set('2026-12-02T14:00:00.000Z');
    await at.scan();
    await at.manager.call.notifications.read({ all: true });
    at.app.clock.set('2026-12-03T03:00:00.000Z');
    await send();
    expect(subjectsTo(at.manager.user.email)).toEqual([]);
    expect(await unsent()).toBe(0);
  });
});

test('without a mail server nothing waits to be sent', async () => {
  at.app.deps.mail = null;
  await handOverTo((await successor()).id);
  expect(await unsent()).toBe(0);
  await send();
  expect(mailbox.letters).toEqual([]);
});
