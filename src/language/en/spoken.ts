import type { SpokenWords } from '../spoken.ts';

const ENDS_BY_ITSELF = /[.!?…]["”’)]?$/u;

const isDone = (done: boolean): string => (done ? 'done' : 'open');

export const spoken: SpokenWords = {
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${ENDS_BY_ITSELF.test(text) ? '' : '.'}`,
  joined: (sentences) => sentences.join(' '),
  cycle: (cycle, workspace, title, date) =>
    `Cycle ${cycle}${workspace === null ? '' : ` of ${workspace}`}${title === null ? '' : `, ${title}`}, as of ${date}`,
  objective: (number, all) => `Objective ${number} of ${all}`,
  keyResult: (number, all) => `Key result ${number} of ${all}`,
  kinds: { objective: 'Objective', keyResult: 'Key result', kpi: 'KPI', team: 'Team', person: 'Person' },
  reference: (reference) => `reference ${reference}`,
  progress: (progress, expected) => `progress ${progress}, where ${expected} was expected`,
  change(points, way, since) {
    const from = since === null ? 'the baseline' : since;
    return way === 'none'
      ? `unchanged since ${from}`
      : `${way} ${points} ${points === '1' ? 'point' : 'points'} since ${from}`;
  },
  command: (command) => `to type: ${command}`,
  keyResults: (counts) => `key results: ${counts}`,
  milestone: (title, done) => `Milestone ${isDone(done)}: ${title}`,
  by: (date, person) => (person === null ? date : `${date}, by ${person}`),
  initiative: (title, done) => `Initiative ${isDone(done)}: ${title}`,
  confidence: (shares, week) => `confidence from week ${week} on, week by week: ${shares.join(', ')}`,
};
