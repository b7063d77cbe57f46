import { typedMilestones } from '../../authoring/new-key-result.ts';
import type { Language } from '../../language/language.ts';
import type { Measure } from '../../model/key-result.ts';
import { parseNumber } from '../../model/number.ts';
import { accepted } from '../../model/parsed.ts';
import type { Ask } from '../command.ts';
import { typedAnswer } from '../typed-answer.ts';

/** Asks how a key result is measured, of which the baseline may be known; null where that is not answered. */
export async function askedMeasure(baseline: number | null, ask: Ask, language: Language): Promise<Measure | null> {
  const { words } = language;
  const number = (message: string, empty: string) => typedAnswer(ask, language, { message, empty, parse: parseNumber });
  const kinds = (['metric', 'hold', 'milestones'] as const).map((value) => {
    return { name: words.measures[value], short: words.measures[value], about: null, value };
  });
  const kind = baseline === null ? await ask.choose({ message: words.askMeasure, choices: kinds }) : 'metric';
  switch (kind) {
    case 'metric': {
      const from = baseline ?? (await number(words.askBaseline, words.unknown));
      const to = await number(words.askTarget, words.none);
      return to === null ? null : { kind, from, goal: { kind: 'to', to }, plan: [] };
    }
    case 'hold': {
      const atLeast = await number(words.askAtLeast, words.none);
      const atMost = await number(words.askAtMost, words.none);
      return atLeast === null && atMost === null ? null : { kind, atLeast, atMost };
    }
    case 'milestones':
      return askedMilestones(ask, language);
  }
}

async function askedMilestones(ask: Ask, language: Language): Promise<Measure | null> {
  const { askMilestone, none, thatIsAll } = language.words;
  const titles: string[] = [];
  for (;;) {
    const empty = titles.length === 0 ? none : thatIsAll;
    const title = await typedAnswer(ask, language, { message: askMilestone, empty, parse: accepted });
    if (title === null) return titles.length === 0 ? null : typedMilestones(titles);
    titles.push(title);
  }
}
