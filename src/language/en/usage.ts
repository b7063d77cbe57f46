import type { UsageMessages } from '../../model/messages/usage.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote } from './phrases.ts';

export const usage: Catalogue<UsageMessages> = {
  'usage/command-line': ({ text }) => text,
  'usage/bad-value': ({ name, fault }, say) => `${name}: ${say(fault)}`,
  'usage/missing': ({ flags }) => `missing: ${list(flags)}`,
  'usage/not-one-of': ({ name, text, words }) => `${name}: ${quote(text)} is not ${choice(words)}`,
  'usage/no-workspace': ({ folder }) => `there is no okr.yaml or okrs/okr.yaml in ${folder} or any folder above it`,
  'usage/no-such-folder': ({ folder }) => `there is no folder ${quote(folder)}`,
  'usage/no-such-cycle': ({ text }) => `there is no cycle ${quote(text)}`,
  'usage/draft-cycle': ({ cycle }) => `the cycle ${cycle} is a draft`,
  'usage/no-such-reference': ({ text, cycles }) =>
    cycles.length ? `nothing is called ${quote(text)} in ${list(cycles)}` : `nothing is called ${quote(text)}`,
  'usage/ambiguous-reference': ({ text }) => `${quote(text)} can mean several things`,
  'usage/not-a-key-result': ({ text }) => `${quote(text)} is not a key result`,
  'usage/one-value': () => 'give one value: either VALUE or --add',
  'usage/nothing-to-record': ({ reference }) =>
    `there is nothing to record for ${reference}: missing VALUE, --add, --done, --undone, --confidence, --note, --need or --no-needs`,
  'usage/value-of-milestones': ({ reference }) => `${reference} is measured by milestones and takes no value`,
  'usage/milestones-of-value': ({ reference }) => `${reference} has no milestones, only a value`,
  'usage/no-such-milestone': ({ text, reference }) => `${reference} has no milestone ${quote(text)}`,
  'usage/done-and-undone': ({ milestone }) => `${quote(milestone)} cannot be both done and undone`,
  'usage/value-from-kpi': ({ reference, kpi }) => `${reference} takes its values from the KPI ${kpi}`,
  'usage/not-of-a-kpi': ({ reference, flags }) =>
    `${reference} is a KPI, which takes VALUE and --note, not ${choice(flags)}`,
  'usage/addition-to-kpi': ({ reference }) =>
    `${reference} is a KPI, which takes the value that it has now, not an addition`,
  'usage/needs-and-no-needs': () => '--need and --no-needs contradict each other',
  'usage/unknown-person': ({ text }) => `nobody in okr.yaml has the id ${quote(text)}`,
  'usage/no-author': () => 'it is not known who is checking in',
  'usage/unknown-tag': ({ text }) => `no objective shown has the tag ${quote(text)}`,
  'usage/unknown-ending': ({ file, endings }) =>
    `--output: the ending of ${quote(file)} says no format; end it in ${choice(endings)}, or add --format`,
  'usage/no-page-to-open': () => '--open shows a page that was written; add --output report.html',
  'usage/unknown-team': ({ text }) => `no team in okr.yaml has the id ${quote(text)}`,
  'usage/dialect-without-csv': () => '--dialect says how CSV is written, but no CSV is asked for',
  'usage/since-not-before': ({ since, asOf }) => `--since: ${since} is not before ${asOf}`,
  'usage/no-such-template': ({ text }) => `there is no template ${quote(text)}`,
  'usage/no-such-parameter': ({ text, templates }) =>
    templates.length === 1
      ? `the template ${templates[0]} has no parameter ${quote(text)}`
      : `none of the templates ${list(templates)} has a parameter ${quote(text)}`,
  'usage/unexpected-argument': ({ text }) => `nothing is known to do with ${quote(text)}`,
  'usage/not-an-assignment': ({ text }) => `--set: ${quote(text)} is not of the form name=value`,
  'usage/one-id-for-several': () => '--id names one objective, but several templates were given',
  'usage/cycle-over': ({ cycle, end }) => `the cycle ${cycle} ended on ${end}`,
  'usage/unusable-template': ({ fault }, say) =>
    `with these values the objective could not be read back: ${say(fault)}`,
  'usage/without-template': () =>
    'without --template there is nothing that --id, --set, --owner, --team or --cycle could apply to',
  'usage/kpi-template': ({ template }) => `the template ${template} makes a KPI, not an objective`,
  'usage/objective-template': ({ template }) => `the template ${template} makes an objective, not a KPI`,
  'usage/one-kpi-for-several': ({ flags, count }) =>
    `${list(flags)} can be said of one KPI alone, but ${count} would be added`,
  'usage/set-without-template': () => '--set gives a value to a parameter of a template, but no --template is given',
  'usage/unusable-kpi': ({ fault }, say) => `the KPI could not be read back: ${say(fault)}`,
  'hint/help': ({ command }) => `okr ${command}${command ? ' ' : ''}--help shows what can be given`,
  'hint/init': () => 'okr init begins one here; -C names another folder',
  'hint/okr-checkin-kpi': ({ kpi }) => `okr checkin kpi/${kpi} VALUE`,
  'hint/add-kpi': ({ template }) => `okr add kpi --template ${template}`,
  'hint/init-template': ({ template }) => `okr init --template ${template}`,
  'hint/item-id': ({ parameter, text }) => `put an id before it, as in --set ${parameter}=web:${text}`,
  'hint/by': ({ flag }) =>
    `name someone with ${flag} ID or in the variable OKR_USER, or set user.email in git to the one in okr.yaml`,
  'hint/draft': ({ cycle }) => `once it is decided: okr edit ${cycle} --unset draft`,
  'hint/okr-done': ({ reference, milestones }) => `okr checkin ${reference} --done ${milestones.join(' ')}`,
  'hint/checkin-values': ({ reference }) =>
    `okr checkin ${reference} 58 sets a value, okr checkin ${reference} +3 adds to it`,
  'hint/date-argument': () => 'write 2026-11-24, today, yesterday or -3d',
  'hint/since-argument': () => 'write a span, such as 30d, 4w or 3m, or a date: 2026-11-24, yesterday or -3d',
  'hint/cycle-next': () => '--cycle next takes the cycle after this one',
  'hint/parameters': ({ names }) => (names.length ? `its parameters are ${list(names)}` : 'it has none'),
};
