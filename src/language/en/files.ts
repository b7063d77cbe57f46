import type { FileMessages } from '../../model/messages/files.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote } from './phrases.ts';

export const files: Catalogue<FileMessages> = {
  'file/syntax': ({ detail }) => `this cannot be read as YAML: ${detail}`,
  'file/conflict-marker': ({ marker }) => `git left an unresolved merge conflict here: ${marker}`,
  'file/too-large': ({ limit, of }) =>
    of === 'bytes'
      ? `the file has more than ${limit / 1_048_576} MiB`
      : `the file has more than ${limit} words and signs`,
  'file/not-utf-8': () => 'the file is not UTF-8',
  'file/too-deep': ({ limit }) => `values are nested more than ${limit} deep`,
  'file/alias': ({ text }) => `the alias ${text} stands for something that is written elsewhere`,
  'file/anchor': ({ text }) => `the anchor ${text} is for aliases, which are not read here`,
  'file/tag': ({ text }) => `the tag ${text} would change what the value means`,
  'file/directive': () => 'a line that begins with % is a directive to the YAML reader',
  'file/several-documents': () => 'a second YAML document begins here',
  'file/no-content': () => 'the file says nothing',
  'file/not-a-key': () => 'a key must be plain text',
  'file/duplicate-key': ({ key }) => `the key ${quote(key)} stands here twice`,
  'file/forbidden-key': ({ key }) => `${quote(key)} cannot be a key`,
  'file/unknown-key': ({ key }) => `the key ${quote(key)} is not known here`,
  'file/missing-key': ({ key }) => `the key ${quote(key)} is missing`,
  'file/empty-value': () => 'the value is empty',
  'file/not-a-map': () => 'keys with values are expected here',
  'file/not-a-list': () => 'a list is expected here',
  'file/not-a-scalar': () => 'a single value is expected here',
  'file/not-one-of': ({ text, words }) =>
    words.length > 8 ? `${quote(text)} is not known here` : `${quote(text)} is not ${choice(words)}`,
  'file/not-an-integer': ({ text, from, to }) => `${quote(text)} is not a whole number from ${from} to ${to}`,
  'file/out-of-range': ({ text, from, to }) =>
    to === null ? `${text} is less than ${from}` : `${text} does not lie between ${from} and ${to}`,
  'file/schema-version': ({ text }) => `this version of okr reads files with schema: 1, not ${quote(text)}`,
  'file/not-a-currency': ({ text }) => `${quote(text)} is not an ISO 4217 code such as BRL or USD`,
  'file/not-a-timezone': ({ text }) => `${quote(text)} is not a time zone such as America/Sao_Paulo or UTC`,
  'file/duplicate-id': ({ id }) => `the id ${quote(id)} is taken by an item above`,
  'file/thresholds': ({ onTrack, atRisk }) => `at_risk (${atRisk}) must not be above on_track (${onTrack})`,
  'file/team-loop': ({ team }) => `the team ${quote(team)} is its own parent, by one step or several`,
  'file/no-measure': () => 'the key result has no measure',
  'file/several-measures': ({ keys }) => `the key result is measured in several ways at once: ${list(keys)}`,
  'file/key-without-measure': ({ key, measure }) =>
    `${quote(key)} makes no sense for a key result that is measured by ${measure}`,
  'file/to-and-change': () => '“to” and “change” both say where the target is',
  'file/target-is-baseline': ({ value }) => `the target is the baseline, ${value}: there is no way to make progress`,
  'file/change-is-zero': () => 'a change of zero leaves no way to make progress',
  'file/percent-of-zero': () => 'a percentage of a baseline of 0 is 0: there is no way to make progress',
  'file/no-bound': () => '“hold” needs at_least, at_most or both',
  'file/empty-bounds': ({ atLeast, atMost }) => `no value is at least ${atLeast} and at most ${atMost}`,
  'file/no-weight': () => 'every weight here is 0, so nothing would count',
  'file/no-milestones': () => 'the list of milestones is empty',
  'file/plan-outside-term': ({ date, start, end }) => `${date} lies outside the term, ${start} to ${end}`,
  'file/plan-on-last-day': ({ date }) => `${date} is the last day, for which the target is the plan`,
  'file/plan-out-of-order': ({ date, after }) => `${date} stands after ${after}: a plan goes from early to late`,
  'file/start-after-end': ({ start, end }) => `the start, ${start}, lies after the end, ${end}`,
  'file/outside-cycle': ({ start, end, cycle, cycleStart, cycleEnd }) =>
    `${start} to ${end} is not within the cycle ${cycle}, ${cycleStart} to ${cycleEnd}`,
  'file/value-and-add': () => '“value” and “add” cannot both be given',
  'file/unknown-parameter': ({ name }) => `the template declares no parameter ${quote(name)}`,
  'file/text-parameter': ({ name }) => `the parameter ${quote(name)} is a text, but a figure is expected here`,
  'file/extension': ({ name }) => `${quote(name)} would not be read: names end in .yaml here`,
  'file/stray-folder': ({ name }) => `the folder ${quote(name)} holds YAML files that nothing would read`,
  'file/stray-file': ({ name }) => `${quote(name)} stands where nothing would read it`,
  'file/case-twin': ({ name, other }) =>
    `${quote(name)} and ${quote(other)} are one folder where the case of letters does not count`,
  'file/cycle-without-dates': ({ name }) =>
    `the folder ${quote(name)} holds YAML files but is no calendar period and has no cycle.yaml`,
  'file/not-a-file': ({ name }) => `${quote(name)} is not an ordinary file`,
  'file/outside-link': ({ name }) => `${quote(name)} is a link that leads out of the workspace, or nowhere`,
  'mend/quote': ({ text }) => `put quotation marks around the text: ${text}`,
  'mend/quote-hash': ({ text }) => `a # begins a comment; put quotation marks around the text: ${text}`,
  'mend/quote-comma': ({ text }) => `a comma ends a text here; put quotation marks around it: ${text}`,
  'mend/percent-unit': () => 'write unit: percent',
  'mend/full-width-colon': () => 'write an ordinary colon and a space after the key, “: ” instead of “：”',
  'mend/spaces-for-tab': () => 'indent with spaces instead of a tab',
  'mend/close-quote': () => 'close the quotation mark that is opened on this line',
  'mend/resolve-conflict': () =>
    'keep what both sides mean, remove the lines with <<<<<<<, ======= and >>>>>>>, then git add the file',
  'mend/save-as-utf-8': () => 'save the file as UTF-8 in your editor',
  'mend/shorten': () => 'move what makes it long elsewhere',
  'mend/less-deep': () => 'write it with fewer brackets, dashes or indents',
  'mend/ordinary-file': () => 'replace it by an ordinary file',
  'mend/write-or-remove': () => 'write what it should say, or remove the file',
  'mend/write-out': () => 'write out here what it stands for',
  'mend/remove': ({ text }) => `remove ${quote(text)}`,
  'mend/one-document': () => 'remove the line with ---, or move what follows to a file of its own',
  'mend/did-you-mean': ({ meant }) => `did you mean ${quote(meant)}?`,
  'mend/known-keys': ({ keys }) => `the keys here are ${list(keys)}`,
  'mend/add-key': ({ example }) => `add a line such as ${quote(example)}`,
  'mend/value-or-remove': ({ key }) => `give ${quote(key)} a value, or remove the line`,
  'mend/list-form': ({ example }) => `write it as ${example}`,
  'mend/map-form': ({ example }) => `write it as ${example}`,
  'mend/known-parameters': ({ names }) =>
    names.length ? `its parameters are ${list(names)}` : 'declare it under “parameters”',
  'mend/choose-measure': () => 'give it a target (from and to, or change), bounds (hold) or milestones',
  'mend/keep-one': ({ keys }) => `keep one of ${list(keys)}`,
  'mend/rename': ({ from, to }) => `rename it: git mv ${from} ${to}`,
  'mend/rename-id': () => 'give one of them another id',
  'mend/stray-folder': () => 'move the files into the folder of a cycle, or the folder out of the workspace',
  'mend/stray-file': () => 'move it into the folder of its cycle, or out of the workspace',
  'mend/other-name': () => 'give one of them a name that differs in more than case',
  'mend/cycle-dates': ({ file }) =>
    `write ${file} with start and end, or rename the folder to a period such as 2026-Q4`,
  'mend/newer-okr': () => 'write schema: 1, or use the version of okr that wrote this file',
  'mend/copy-in': () => 'replace the link by the file or folder itself',
  'mend/baseline-unknown': () => 'leave “from” out while the baseline is unknown',
  'mend/set-from': () => 'set “from” in the key result, or another target',
  'mend/weights': () => 'give at least one of them a weight above 0',
  'notice/no-key-result': ({ checkin, objective, keyResult }) =>
    `${checkin} reports on ${quote(keyResult)}, which ${objective} does not have; it is not counted`,
  'notice/no-objective': ({ checkin, cycle, objective }) =>
    `${checkin} reports on ${quote(objective)}, which ${cycle} does not have; it is not counted`,
  'notice/no-kpi-for-checkin': ({ checkin, kpi }) =>
    `${checkin} reports on the KPI ${quote(kpi)}, which does not exist; it is not counted`,
  'notice/no-kpi-for-key-result': ({ keyResult, kpi }) =>
    `${keyResult} takes its values from the KPI ${quote(kpi)}, which does not exist; it has none`,
  'notice/no-milestone': ({ keyResult, milestone }) =>
    `${keyResult} has no milestone ${quote(milestone)}; it is not counted`,
  'notice/value-of-milestones': ({ keyResult }) => `${keyResult} is measured by milestones; this value is not counted`,
  'notice/milestones-of-value': ({ keyResult }) => `${keyResult} has no milestones; this is not counted`,
  'notice/value-beside-kpi': ({ keyResult, kpi }) =>
    `${keyResult} takes its values from the KPI ${kpi}; this one is not counted`,
  'notice/baseline-is-target': ({ keyResult, kpi, value }) =>
    `${keyResult} began at its target, ${value}, by the KPI ${kpi}; its baseline counts as unknown`,
  'hint/remove-or-restore': () => 'bring back what it refers to, or remove it here',
};
