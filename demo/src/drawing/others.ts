import type { ShapeOf } from '../catalogue/index.ts';
import { at } from '../svg.ts';
import { across, axis, box, hatch, hidden, leader, ring, thick, thin, upright } from './lines.ts';
import { text } from './sheet.ts';

const decimal = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');

/** The trunk and its branches with the lengths along them. */
export function harnessViews(shape: ShapeOf<'harness'>): string {
  const y = 300;
  const rows = Array.from({ length: shape.branches }, (_, branch) => 300 + (branch - (shape.branches - 1) / 2) * 105);
  const trunk = Math.round(shape.length * 0.7);
  const end = (x: number, cy: number, name: string) =>
    box(x, cy - 24, 74, 48) +
    thin(`M${x + 20} ${cy - 24}v48M${x + 54} ${cy - 24}v48`) +
    text(x + 37, cy - 32, name, '', 'middle');
  const branches = rows.map((cy, branch) =>
    [
      thick(
        `M520 ${y - 5}C600 ${y - 5} 600 ${cy - 5} 680 ${cy - 5}H830M520 ${y + 5}C600 ${y + 5} 600 ${cy + 5} 680 ${cy + 5}H830`,
      ),
      end(830, cy, `X${branch + 2}`),
      across(690, 830, cy + 34, cy + 8, String(shape.length - trunk + branch * 50)),
    ].join(''),
  );
  return [
    end(110, y, 'X1'),
    thick(`M184 ${y - 9}H520M184 ${y + 9}H520`),
    thin(`M500 ${y - 16}h40v32h-40Z`),
    ...branches,
    across(184, 520, y + 74, y + 9, String(trunk)),
    across(184, 904, 548, 330, `${shape.length} ± 20`),
    leader(350, y - 9, 380, y - 66, 'Бирка'),
  ].join('');
}

/** The coaxial connector cut along its axis, and its face. */
export function coaxialViews(shape: ShapeOf<'coaxial'>): string {
  const [y, r] = [290, 90 + shape.diameter * 5];
  const cable = shape.angled
    ? thick(`M430 ${y - r * 0.5}h130v${at(r * 1.9)}h-90V${at(y + r * 0.5)}H430Z`) +
      hidden(`M490 ${at(y + r * 1.4)}v60M540 ${at(y + r * 1.4)}v60`)
    : box(430, y - r * 0.4, 110, r * 0.8) + thick(`M540 ${y - 26}h70M540 ${y + 26}h70`);
  return [
    box(110, y - r, 160, r * 2),
    hatch(112, y - r, 156, r * 0.3),
    hatch(112, y + r * 0.7, 156, r * 0.3),
    box(110, y - r * 0.6, 160, r * 1.2, 't'),
    box(270, y - r * 0.7, 160, r * 1.4),
    hatch(272, y - r * 0.7, 156, r * 0.26),
    box(84, y - r * 0.1, 270, r * 0.2),
    cable,
    axis(`M60 ${y}H640`),
    across(110, 430, y + r + 56, y + r, decimal(22 + shape.diameter)),
    upright(y - r, y + r, 62, 110, `Ø${decimal(9 + shape.diameter * 1.4)}`),
    ring(850, y, r),
    ring(850, y, r * 0.82, 't'),
    ring(850, y, r * 0.6),
    ring(850, y, r * 0.12),
    axis(`M${at(830 - r)} ${y}H${at(870 + r)}M850 ${at(y - r - 20)}V${at(y + r + 20)}`),
    leader(850 + r * 0.42, y - r * 0.42, 850 + r * 0.7, y - r - 30, `каб. Ø${decimal(shape.diameter)}`),
  ].join('');
}

export function contactViews(shape: ShapeOf<'contact'>): string {
  const [y, r] = [290, 26 + shape.diameter * 9];
  const tip = shape.socket
    ? box(120, y - r * 0.9, 330, r * 1.8) +
      thin(`M120 ${y - 5}H330v10H120`) +
      hidden(`M120 ${at(y - r * 0.55)}H300M120 ${at(y + r * 0.55)}H300`)
    : thick(`M150 ${at(y - r * 0.6)}H450V${at(y + r * 0.6)}H150q-34 ${at(-r * 0.6)} 0 ${at(-r * 1.2)}Z`);
  return [
    tip,
    box(450, y - r * 1.2, 46, r * 2.4),
    box(496, y - r * 0.7, 90, r * 1.4),
    box(586, y - r, 230, r * 2),
    hatch(588, y - r, 226, r * 0.4),
    hatch(588, y + r * 0.6, 226, r * 0.4),
    thin(`M586 ${at(y - r * 0.6)}H816M586 ${at(y + r * 0.6)}H816`),
    ring(640, y - 2, 9, 't'),
    axis(`M90 ${y}H860`),
    across(120, 816, y + r * 1.2 + 84, y + r, decimal(19 + shape.diameter * 2)),
    across(120, 450, y + r * 1.2 + 40, y + r, decimal(7 + shape.diameter)),
    upright(y - r * 0.6, y + r * 0.6, 92, 120, `Ø${decimal(shape.diameter)}`),
    upright(y - r, y + r, 880, 816, `Ø${decimal(shape.diameter * 1.9)}`),
  ].join('');
}

export function backshellViews(shape: ShapeOf<'backshell' | 'cap'>): string {
  const [y, r] = [285, 90 + shape.shell * 1.5];
  const angled = shape.kind === 'backshell' && shape.angled;
  const rear =
    shape.kind === 'cap'
      ? thin(`M270 ${y}c60 -60 90 60 150 10s60 -40 110 10`) + ring(540, y + 18, 16)
      : angled
        ? thick(`M330 ${at(y - r * 0.6)}H470Q540 ${at(y - r * 0.6)} 540 ${y}V${at(y + r)}H400V${at(y + r * 0.6)}H330`) +
          box(386, y + r, 168, 34)
        : thick(`M330 ${at(y - r * 0.66)}L500 ${at(y - r * 0.42)}V${at(y + r * 0.42)}L330 ${at(y + r * 0.66)}`) +
          box(500, y - r * 0.5, 64, r);
  return [
    box(110, y - r, 160, r * 2),
    hatch(112, y - r, 156, r * 0.2),
    hatch(112, y + r * 0.8, 156, r * 0.2),
    box(270, y - r * 0.78, 60, shape.kind === 'cap' ? 0 : r * 1.56),
    rear,
    axis(`M70 ${y}H600`),
    across(
      110,
      shape.kind === 'cap' ? 270 : 564,
      y + r + 84,
      y + r,
      String(shape.kind === 'cap' ? 14 : 30 + shape.shell),
    ),
    upright(y - r, y + r, 70, 110, `М${shape.shell}×1-6H`),
    ring(850, y, r),
    ring(850, y, r * 0.84),
    ring(850, y, r * (shape.kind === 'cap' ? 0.2 : 0.5), 't'),
    axis(`M${at(830 - r)} ${y}H${at(870 + r)}M850 ${at(y - r - 20)}V${at(y + r + 20)}`),
  ].join('');
}
