import type { Id } from '../../model/id.ts';
import type { Style } from '../style.ts';
import { ownerClass, teamClass } from './classes.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** Something to filter by. */
interface Choice {
  readonly id: Id;
  readonly name: string;
}

/** Whose parts of the page can be shown alone. */
export interface Filterable {
  readonly teams: readonly Choice[];
  readonly owners: readonly Choice[];
}

/** Buttons that show what belongs to one team or person, without a script; nothing where there is no choice. */
export function filterControls({ teams, owners }: Filterable, { language }: Style): Markup {
  const { filter } = language.words.page;
  const groups = [
    ...(teams.length > 1
      ? [
          group(
            'team',
            filter.team,
            teams.map(({ id, name }) => [teamClass(id), name]),
            filter.all,
          ),
        ]
      : []),
    ...(owners.length > 1
      ? [
          group(
            'owner',
            filter.owner,
            owners.map(({ id, name }) => [ownerClass(id), name]),
            filter.all,
          ),
        ]
      : []),
  ];
  if (groups.length === 0) return NOTHING;
  return html`<section class="filter" aria-label="${filter.title}">${groups}<p class="hint">${filter.note}</p></section>`;
}

function group(name: string, title: string, choices: readonly (readonly [string, string])[], all: string): Markup {
  const button = (id: string, label: string, isFirst = false) =>
    html`<input type="radio" name="${name}" id="${id}"${isFirst ? html` checked` : NOTHING}><label for="${id}">${label}</label>`;
  return html`<fieldset><legend>${title}</legend>${button(`${name}-all`, all, true)}${choices.map(([id, label]) => button(id, label))}</fieldset>`;
}

/** The rules of style by which those buttons work: one hides all that does not bear its class. */
export const filterRules = ({ teams, owners }: Filterable): string =>
  [...teams.map(({ id }) => teamClass(id)), ...owners.map(({ id }) => ownerClass(id))]
    .map((name) => `body:has(#${name}:checked) :is(.objective,.kr,.strip):not(.${name}){display:none}`)
    .join('\n');
