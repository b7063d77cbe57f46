import type { RuleReason } from '../../rule-texts.ts';

/** Rules on okr.yaml and on templates. */
export const settingsAndTemplates = {
  'file/schema-version': {
    title: 'uma versão do formato de arquivo que este okr não conhece',
    why: 'Um okr mais novo pode ter dado outro sentido às chaves. Adivinhar daria números errados.',
    mend: 'Escreva schema: 1, ou use a versão de okr que gravou o arquivo.',
  },
  'file/not-a-currency': {
    title: 'uma moeda que não é um código de três letras maiúsculas',
    why: 'Uma moeda é dada pelo código ISO 4217: “$” é o símbolo de vinte moedas.',
    mend: 'Escreva o código, como BRL, USD ou EUR.',
  },
  'file/not-a-timezone': {
    title: 'um fuso horário que não existe',
    why: 'O fuso horário decide que dia é “hoje”. Com um que ninguém conhece, duas pessoas veriam relatórios diferentes na mesma noite.',
    mend: 'Escreva o nome como na lista da IANA: região, barra e cidade, ou UTC.',
  },
  'file/thresholds': {
    title: 'um limiar de baixo que fica acima do de cima',
    why: 'Um resultado-chave que deixasse de estar no ritmo já estaria atrasado, sem nunca passar por em risco.',
    mend: 'Faça at_risk ser, no máximo, igual a on_track.',
  },
  'file/team-loop': {
    title: 'uma equipe que fica acima de si mesma',
    why: 'Uma equipe conta o que as suas subequipes alcançam. Em círculo, cada uma contaria a outra sem fim.',
    mend: 'Remova “parent” da equipe que fica no topo.',
  },
  'file/unknown-parameter': {
    title: 'um parâmetro que o modelo não declara',
    why: 'Ninguém seria perguntado sobre ele, e o objetivo começaria com uma lacuna.',
    mend: 'Corrija o nome, ou declare-o em “parameters”.',
  },
  'file/text-parameter': {
    title: 'um parâmetro de texto onde vai um número',
    why: 'Não se calcula com um texto. Quem respondesse com uma palavra criaria um arquivo que não pode ser lido.',
    mend: 'Declare-o como number ou percent.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
