/** The form of a Russian noun after a number: 1 день, 2 дня, 5 дней, 21 день. */
export function russianForm(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [tens, ones] = [count % 100, count % 10];
  if (tens > 10 && tens < 20) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
