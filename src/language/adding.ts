/** The words with which something is added. */
export interface AddWords {
  readonly askObjectiveTitle: string;
  readonly askKeyResultTitle: string;
  readonly askInitiativeTitle: string;
  readonly askId: string;
  readonly askCycleName: string;
  readonly askFirstDay: string;
  readonly askLastDay: string;
  readonly askCycle: string;
  readonly askObjective: string;
  readonly askMeasure: string;
  readonly measures: Readonly<Record<'metric' | 'hold' | 'milestones', string>>;
  readonly askTarget: string;
  readonly askAtLeast: string;
  readonly askAtMost: string;
  readonly askUnit: string;
  readonly askMilestone: string;
  readonly thatIsAll: string;
  readonly askWrite: string;
  readonly notWritten: string;
  readonly unlistedPerson: (person: string) => string;
  readonly unlistedTeam: (team: string) => string;
  readonly startsToday: (date: string) => string;
}
