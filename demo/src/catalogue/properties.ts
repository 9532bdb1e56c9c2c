import type { IdMaker } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row } from '../row.ts';
import { families } from './families.ts';
import type { Family } from './family.ts';

/** Every property of the range; one whose values are all numbers is a number. */
export function propertyRows(makeId: IdMaker, era: Era): Map<string, Row<'Property'>> {
  const values = new Map<string, string[]>();
  for (const { designs } of families)
    for (const { properties } of designs)
      for (const [name, value] of Object.entries(properties)) values.set(name, [...(values.get(name) ?? []), value]);
  const kindOf = (all: readonly string[]) => (all.every((value) => /^-?\d+(,\d+)?$/.test(value)) ? 'number' : 'text');
  return new Map(
    [...values].map(([name, all]) => [
      name,
      { id: makeId(era.startMillis), externalId: null, name, kind: kindOf(all), unit: null },
    ]),
  );
}

/** What a heading's groups all have is given by the heading, the rest by each group itself. */
export function groupPropertyRows(
  groups: ReadonlyMap<string, Row<'ProductGroup'>>,
  properties: ReadonlyMap<string, Row<'Property'>>,
): Row<'GroupProperty'>[] {
  const namesOf = ({ designs }: Family) => [...new Set(designs.flatMap((design) => Object.keys(design.properties)))];
  const rowsOf = (group: string, names: readonly string[]) =>
    names.map((name, position) => ({
      groupId: groups.get(group)?.id ?? '',
      propertyId: properties.get(name)?.id ?? '',
      position,
    }));
  return [...Map.groupBy(families, (family) => family.parent)].flatMap(([parent, below]) => {
    const [first, ...others] = below.map(namesOf);
    const shared = (first ?? []).filter((name) => others.every((names) => names.includes(name)));
    const own = (family: Family) => namesOf(family).filter((name) => !shared.includes(name));
    return [...rowsOf(parent, shared), ...below.flatMap((family) => rowsOf(family.group, own(family)))];
  });
}
