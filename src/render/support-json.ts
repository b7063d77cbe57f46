import type { OpenNeed, Standout, Support, SupportEntry } from '../report/support.ts';

/** The support as it stands in a document: each list complete, each entry with its figures and with all its reasons. */
export const supportJson = ({ needs, offTrack, atRisk, fallingConfidence, stale }: Support) => ({
  needs: {
    decision: needs.decision.map(needJson),
    skill: needs.skill.map(needJson),
    people: needs.people.map(needJson),
    budget: needs.budget.map(needJson),
  },
  offTrack: offTrack.map(entryJson),
  atRisk: atRisk.map(entryJson),
  fallingConfidence: fallingConfidence.map(entryJson),
  stale: stale.map(entryJson),
});

/** What was achieved and by whom. */
export function achievementJson(one: Standout) {
  const { from, current, to, unit, lastCheckin } = one.keyResult;
  return { ...nameJson(one), from, current, to, unit, lastCheckin };
}

function nameJson({ objective, keyResult, reference, ownerName }: Standout) {
  const { title, owner, status, progress, expected, projected } = keyResult;
  const names = { reference, cycle: objective.cycle, title, owner, ownerName };
  return { ...names, status, progress, expected, projected };
}

function entryJson(one: SupportEntry) {
  const { confidence, confidenceBefore } = one.keyResult.stated;
  const { reasons, daysSinceCheckin, command } = one;
  return {
    ...nameJson(one),
    reasons,
    confidence: { before: confidenceBefore, now: confidence },
    ...{ lastCheckin: one.keyResult.lastCheckin, daysSinceCheckin, command },
  };
}

const needJson = (one: OpenNeed) => {
  const { need, askedOn, askedBy, askedByName } = one;
  return { ...entryJson(one), kind: need.kind, text: need.text, askedOn, askedBy, askedByName };
};
