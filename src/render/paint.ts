import { Chalk } from 'chalk';
import type { Paint } from './style.ts';

/** Colours in the sixteen that every terminal has, and that its user may have chosen. */
export function coloured(): Paint {
  const chalk = new Chalk({ level: 1 });
  const tones = {
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    accent: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
  };
  return (tone, text) => (text === '' ? '' : tones[tone](text));
}
