import type { SupportWords } from '../supporting.ts';

const asksFor = (what: string) => (who: string | null, text: string) =>
  who === null ? `Asked for ${what}: ${text}` : `${who} asks for ${what}: ${text}`;

export const supporting: SupportWords = {
  support: {
    titles: {
      decision: 'Needs a decision',
      skill: 'Needs a skill',
      people: 'Needs people',
      budget: 'Needs budget',
      behind: 'Off track or at risk',
      falling: 'Confidence is falling',
      stale: 'No check-in for a while',
    },
    asks: {
      decision: asksFor('a decision'),
      skill: asksFor('a skill'),
      people: asksFor('people'),
      budget: asksFor('budget'),
    },
    askedOn: (date, age) => `asked ${age}, on ${date}`,
    behind: (progress, expected, projected) => `${progress} where ${expected} was due, projected ${projected}`,
    outside: (value) => `${value}, outside its bounds`,
    confidenceFell: (before, beforeOn, now, nowOn) => `confidence ${before} on ${beforeOn}, ${now} on ${nowOn}`,
    questions: {
      off_track: 'what is in the way?',
      at_risk: 'what would help?',
      falling_confidence: 'what changed?',
      stale: 'is it still the plan?',
    },
    withFacts: (asked, facts) => `${asked} (${facts})`,
    asked: (facts, question) => `${facts}: ${question}`,
  },
};
