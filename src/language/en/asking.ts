import type { AskWords } from '../asking.ts';
import { plural } from './phrases.ts';

export const asking: AskWords = {
  keysToChoose: 'arrow keys move, Enter takes it',
  keysToTick: 'arrow keys move, space ticks, Enter goes on',
  enter: (does) => `(Enter: ${does})`,
  yes: 'yes',
  no: 'no',
  yesOrNo: 'answer yes or no',
  whichMeant: (text) => `${text} can mean several things; which one?`,
  whichReading: (fault) => `${fault}; what was meant?`,
  typeAgain: 'something else, to be typed again',
  askTemplate: 'What is your first objective about?',
  noTemplate: 'none, an empty workspace',
  noneYet: 'nobody yet',
  leaveOut: 'leave it out',
  askOwner: 'Who owns it? An id such as ana',
  askNextCycle: (days, cycle, next) =>
    `Only ${plural(days, 'day')} ${days === 1 ? 'is' : 'are'} left in ${cycle}. Begin in ${next} instead?`,
  notGiven: (names, file) =>
    `left out: ${names}; add what you come to know to ${file}, or begin anew with --set NAME=VALUE`,
  lastValue: (value, date, age) => `last value ${value}, ${date} (${age})`,
  noValueYet: 'no value yet',
  valueByNow: (value) => `should be at ${value} by now`,
  askValue: 'Value now, or +3 to add 3',
  askKpiValue: 'Value now',
  askKpiTitle: 'What is watched? A title such as Monthly churn',
  askMilestones: 'Which milestones are done?',
  askConfidence: 'Confidence to succeed, as 0.7, 70% or 7/10',
  askNote: 'Note, what happened',
  unchanged: 'unchanged',
  still: (value) => `still ${value}`,
  none: 'none',
  valueUnchanged: 'the value is what it was; nothing was written',
  nothingRecorded: 'nothing to record; nothing was written',
  baselineUnknown: (reference) =>
    `its baseline is unknown, so no progress can be told; to fill it in: okr edit ${reference} --set from=VALUE`,
  askBaseline: 'Baseline, the value at the start',
  askWhyDropped: 'Why is it dropped?',
  askOpenAgain: 'Open it again?',
  textKept: (file) => `your text is kept in ${file}`,
};
