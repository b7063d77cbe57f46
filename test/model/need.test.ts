import { expect, test } from 'vitest';
import { parseNeed } from '../../src/model/checkin.ts';
import { message } from '../../src/model/message.ts';
import { valueIn } from './answers.ts';

test.each([
  ['decision:Which region first', 'decision', 'Which region first'],
  ['skill: Negotiation practice', 'skill', 'Negotiation practice'],
  ['people:two more reps', 'people', 'two more reps'],
  ['budget:R$ 5,000: by May', 'budget', 'R$ 5,000: by May'],
  [' skill : practice ', 'skill', 'practice'],
  // As a Chinese keyboard writes it.
  ['skill：谈判', 'skill', '谈判'],
  ['skill:two\nlines', 'skill', 'two\nlines'],
])('%j is a need', (text, kind, what) => expect(valueIn(parseNeed(text))).toEqual({ kind, text: what }));

test.each([
  '',
  'skill',
  'skill:',
  'skill:  ',
  ':practice',
  'skills:practice',
  'Skill:practice',
  'money:more',
  'skill practice',
  'constructor:x',
])('%j is none, and the kinds are named', (text) =>
  expect(parseNeed(text)).toEqual({
    fault: message('need/not-a-need', { text, kinds: ['decision', 'skill', 'people', 'budget'] }),
    hint: null,
  }),
);
