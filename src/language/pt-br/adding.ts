import type { AddingMessages } from '../../model/messages/adding.ts';
import type { AddWords } from '../adding.ts';
import type { Catalogue } from '../language.ts';
import { list, quote } from './phrases.ts';

export const adding: Catalogue<AddingMessages> = {
  'write/id-taken': ({ id, by }) => `o id ${quote(id)} já é usado em ${by}; nada foi alterado`,
  'usage/not-of-thing': ({ thing, flags }) => `okr add ${thing} não aceita ${list(flags)}`,
  'usage/one-measure': ({ flags }) => `use só uma das opções ${list(flags)}: um resultado-chave tem uma única medida`,
  'usage/not-an-objective': ({ text }) => `${quote(text)} não é um objetivo`,
  'hint/measure-flags': () =>
    'um resultado-chave é medido com --from N --to N, --from N --change P, --at-least N, --at-most N ou --milestone TITLE',
  'hint/milestone-id': ({ text }) => `ponha um id na frente, como em --milestone ${quote(`piloto: ${text}`)}`,
};

export const addWords: AddWords = {
  askObjectiveTitle: 'O que queremos alcançar? Um título, como Encurtar o ciclo de vendas',
  askKeyResultTitle: 'O que mostra que chegamos lá? Um título, como Ciclo médio de vendas',
  askInitiativeTitle: 'O que será feito? Um título, como Reescrever a página de preços',
  askId: 'O id, só com letras minúsculas, algarismos e -',
  askCycleName: 'O nome do ciclo, como 2027-Q1 ou sprint-7',
  askFirstDay: 'Primeiro dia',
  askLastDay: 'Último dia',
  askCycle: 'Em qual ciclo?',
  askObjective: 'De qual objetivo?',
  askMeasure: 'Como é medido?',
  measures: {
    metric: 'um valor que vai de uma linha de base a uma meta',
    hold: 'um valor que deve ficar dentro de limites',
    milestones: 'marcos, concluídos ou não',
  },
  askTarget: 'Meta, o valor ao final',
  askAtLeast: 'O valor mínimo',
  askAtMost: 'O valor máximo',
  askUnit: 'Unidade: percent, uma moeda como BRL ou qualquer palavra',
  askMilestone: 'Um marco, como Piloto com 3 clientes',
  thatIsAll: 'não há mais',
  askWrite: 'Gravar?',
  notWritten: 'nada foi gravado',
  unlistedPerson: (person) => `${person} não está entre as pessoas de okr.yaml; okr check vai avisar`,
  unlistedTeam: (team) => `${team} não está entre as equipes de okr.yaml; okr check vai avisar`,
  startsToday: (date) => `começa em ${date}, pois o objetivo já está em andamento há algum tempo`,
};
