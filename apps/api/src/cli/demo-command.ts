import sharp from 'sharp';
import { reckonClasses } from '../client-classes/index.ts';
import { hashPassword } from '../platform/auth/password.ts';
import { type CliAnswer, type CliCommand, type CliInput, Refused, WrongUsage } from './cli-command.ts';
import { withDeps } from './with-deps.ts';

export const demoCommand: CliCommand = {
  usage: ['demo load [--orders N]', 'demo clear'],
  run(input) {
    const [action, ...more] = input.words;
    if (more.length === 0 && action === 'load') return load(input);
    if (more.length === 0 && action === 'clear') return clear(input);
    throw new WrongUsage('Бывает demo load и demo clear.');
  },
};

async function load({ options, env }: CliInput): Promise<CliAnswer> {
  const orders = options.orders === undefined ? undefined : Number(options.orders);
  if (orders !== undefined && !(Number.isInteger(orders) && orders > 0))
    throw new WrongUsage('--orders: целое число заказов.');
  const { loadDemo, DemoAlreadyLoaded } = await import('@svodka/demo');
  return withDeps(env, async ({ connection, files, clock }) => {
    try {
      const loaded = await loadDemo({
        url: connection.url,
        files,
        today: clock.today(),
        hashPassword,
        rasterise: (svg) => sharp(Buffer.from(svg)).webp({ quality: 84 }).toBuffer(),
        ...(orders === undefined ? {} : { orders }),
      });
      await reckonClasses({ db: connection.db, clock });
      return { data: loaded, lines: ['Учебный завод загружен. Пароль у всех: svodka-demo.'] };
    } catch (error) {
      if (!(error instanceof DemoAlreadyLoaded)) throw error;
      throw new Refused('demo.loaded', 'База не пуста. Сначала очистите её: pnpm -s svodka demo clear.');
    }
  });
}

async function clear({ env }: CliInput): Promise<CliAnswer> {
  const { clearDemo } = await import('@svodka/demo');
  await withDeps(env, ({ connection }) => clearDemo({ url: connection.url }));
  return { data: { cleared: true }, lines: ['Учебный завод убран: база готова к вашим данным.'] };
}
