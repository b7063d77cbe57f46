import { Chalk } from 'chalk';
import type { Paint, Tone } from './style.ts';

/**
 * Colours in the sixteen that every terminal has, and that its user may have chosen. Shades are of the 256, because they have to
 * lie in order: one blue, ever lighter, with letters that stand out from it, on whatever ground the terminal has.
 */
export function coloured(): Paint {
  const chalk = new Chalk({ level: 1 });
  const shades = new Chalk({ level: 2 });
  const [white, black] = [255, 16];
  const shade = (ground: number, letters: number) => shades.bgAnsi256(ground).ansi256(letters);
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    accent: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    shade1: shade(17, white),
    shade2: shade(24, white),
    shade3: shade(31, black),
    shade4: shade(74, black),
    shade5: shade(153, black),
  };
  return (tone, text) => (text === '' ? '' : tones[tone](text));
}
