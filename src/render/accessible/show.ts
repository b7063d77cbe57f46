import type { Detail, Judged, ObjectiveDetail } from '../../report/show/detail.ts';
import type { GroupDetail } from '../../report/show/group-detail.ts';
import type { KeyResultDetail } from '../../report/show/key-result-detail.ts';
import type { KpiDetail } from '../../report/show/kpi-detail.ts';
import type { ReferenceRow } from '../../report/show/reference-list.ts';
import { gradedStatus } from '../key-result-figures.ts';
import { typed } from '../objective-status.ts';
import { safeText } from '../safe-text.ts';
import { groupFacts } from '../show/group.ts';
import { keyResultFacts } from '../show/key-result.ts';
import { kpiFacts } from '../show/kpi.ts';
import { objectiveFacts } from '../show/objective.ts';
import { readBack } from '../show/read-back.ts';
import { reasonText } from '../show/reason.ts';
import { dueTold } from './due.ts';
import { keyResultTold, statusTold as titleTold } from './key-result.ts';
import { figuresTold, groupsTold, objectivesInShort } from './objectives.ts';
import { confidenceTold, factsTold, historyTold, initiativesTold, milestonesTold, smartTold } from './show-parts.ts';
import { statusTold } from './status.ts';
import { achievementsTold, supportTold } from './support.ts';
import { type SpokenStyle, sectionsTold, told } from './telling.ts';

type Sections = readonly (readonly string[])[];

/** One thing whole, in sentences. */
export async function detailTold(detail: Detail, style: SpokenStyle): Promise<string> {
  switch (detail.kind) {
    case 'cycle':
      return statusTold(detail.status, style);
    case 'key-result':
      return sectionsTold(await keyResultSections(detail, style));
    case 'objective':
      return sectionsTold(await objectiveSections(detail, style));
    case 'kpi':
      return sectionsTold(kpiSections(detail, style));
    case 'team':
    case 'person':
      return sectionsTold(groupSections(detail, style));
  }
}

/** Every reference with its title, one a line. */
export const referencesTold = (references: readonly ReferenceRow[], style: SpokenStyle): string =>
  references
    .map(({ short, title, term }) => {
      const { words, date } = style.language;
      const days = term && words.term(date(term.start), date(term.end));
      const about = words.join.facts([days, title && safeText(title)].filter((text) => text !== null));
      return `${about === '' ? short : words.join.about(short, about)}\n`;
    })
    .join('');

async function keyResultSections(detail: KeyResultDetail & Judged, style: SpokenStyle): Promise<Sections> {
  const { row, reference, smart, history, confidence, weeks } = detail;
  const { language, spoken } = style;
  const { join, labels } = language.words;
  return [
    [
      told([titleTold(spoken.kinds.keyResult, row.title, gradedStatus(row, language), style)], style),
      told([readBack(detail, style), join.about(labels.because, reasonText(detail, style))], style),
      told([spoken.reference(reference)], style),
    ],
    milestonesTold(row.milestones ?? [], detail.asOf, style),
    ...keyResultFacts(detail, style).map((facts) => factsTold(facts, style)),
    confidenceTold([{ label: null, confidence }], weeks, style),
    await smartTold(smart, row.dropped, style),
    historyTold(history, row, style),
  ];
}

async function objectiveSections(detail: ObjectiveDetail & Judged, style: SpokenStyle): Promise<Sections> {
  const { row, reference, initiatives, smart, asOf, charts } = detail;
  const { language, spoken } = style;
  const { words } = language;
  const strips = row.keyResults.map(({ id }) => ({
    label: id,
    confidence: charts.keyResults.get(`${row.cycle}/${row.id}/${id}`)?.confidence ?? [],
  }));
  const keyResults = row.keyResults.map((one, index) => {
    const name = spoken.keyResult(index + 1, row.keyResults.length);
    return keyResultTold({ row: one, name, reference: one.id }, asOf, style);
  });
  return [
    [
      told([titleTold(spoken.kinds.objective, row.title, words.status[row.status], style)], style),
      told([...figuresTold(row, style), spoken.reference(reference)], style),
    ],
    factsTold(objectiveFacts(detail, style), style),
    keyResults.length > 0 ? keyResults : [spoken.sentence(words.noKeyResults)],
    confidenceTold(strips, charts.weeks.get(row.cycle) ?? [], style),
    initiativesTold(initiatives, style),
    await smartTold(smart, row.dropped, style),
  ];
}

function kpiSections(detail: KpiDetail, style: SpokenStyle): Sections {
  const { row, reference, history } = detail;
  const { language, spoken } = style;
  return [
    [told([language.words.join.about(spoken.kinds.kpi, safeText(row.title)), spoken.reference(reference)], style)],
    ...kpiFacts(detail, style).map((facts) => factsTold(facts, style)),
    historyTold(history, { unit: row.unit, milestones: null }, style),
  ];
}

function groupSections(detail: GroupDetail, style: SpokenStyle): Sections {
  const { kind, name, reference, support, achievements, asOf } = detail;
  const { language, spoken } = style;
  const { words } = language;
  const cycles = detail.cycles
    .flatMap(({ id }) => cycleSections(id, detail, style))
    .filter((lines) => lines.length > 0);
  return [
    [told([words.join.about(spoken.kinds[kind], safeText(name)), spoken.reference(reference)], style)],
    factsTold(groupFacts(detail, style), style),
    ...(cycles.length > 0 ? cycles : [[spoken.sentence(words.nothingOwned)]]),
    ...supportTold(support, asOf, style, 'without-stale'),
    achievementsTold(achievements, style),
    dueTold(detail, style),
  ];
}

/** Their figures in a cycle, what they own in it and how sure they were, and those below them. */
function cycleSections(cycle: string, detail: GroupDetail, style: SpokenStyle): Sections {
  const { rows, objectives, references, subTeamRows, memberRows, charts, cycles } = detail;
  const { words } = style.language;
  const isIn = (row: { readonly cycle: string }) => row.cycle === cycle;
  const row = rows.find(isIn);
  const own = objectives.filter(isIn);
  const strips = own.flatMap((objective) =>
    objective.keyResults.map((one) => ({
      label: typed(references, objective, one),
      confidence: charts.keyResults.get(`${cycle}/${objective.id}/${one.id}`)?.confidence ?? [],
    })),
  );
  const weeks = cycles.flatMap(({ id }) => (id === cycle ? (charts.weeks.get(id) ?? []) : []));
  const status = row && words.join.about(cycle, words.status[row.status]);
  return [
    row ? [told([status ?? null, ...figuresTold(row, style)], style)] : own.length > 0 ? [cycle] : [],
    ...objectivesInShort(own, references, style),
    confidenceTold(strips, weeks, style),
    groupsTold(words.labels.subTeams, 'team', subTeamRows.filter(isIn), style),
    groupsTold(words.labels.members, 'person', memberRows.filter(isIn), style),
  ];
}
