import type { ExampleWords } from '../../rule-examples/forms.ts';

export const exampleWords: ExampleWords = {
  winDeals: 'Win more deals',
  dealsWon: 'Deals won',
  dealsKept: 'Deals kept',
  keepCustomers: 'Keep our customers',
  growRevenue: 'Grow revenue',
  trainReps: 'Train every rep',
  pilot: 'Pilot with 3 customers',
  noBudget: 'No budget',
  detailsInPlan: 'Details stand in the plan.',
  cafeOwners: 'Café owners ask for it.',
  howMany: 'How many?',
  everyQuarter: 'Every quarter',
  targetOf40: 'Target: 40 deals',
  ofTwoMebibytes: ', of 2 MiB',
  inAnotherEncoding: ', saved as Latin-1 or UTF-16',
  aPipe: ', a pipe',
  aLinkOutside: ', a link to /home/ana/notes.yaml',
};
