import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';
import { methodOfKeyResults } from './method-key-results.ts';

const STUDY = 'Um estudo de 250 OKRs publicados, que os próprios autores chamaram de bons ou ruins.';
const DAYS = 'dias, title: Dias até a assinatura, from: 60, to: 45';
const TWO = ['contratos, title: Contratos fechados, from: 10, to: 40', DAYS];

/** Four or three objectives of one team, each with two key results. */
const team = (...titles: readonly string[]): string =>
  titles
    .map((title, index) => objectiveOf(title, TWO, 'team: vendas', index === 0 ? 'win' : `win-${index + 1}`))
    .join('\n');

/** A company with a sales team below it, an objective of the company, and one of the team with further lines. */
const below = (lines: string): string => `${settings('teams: [{ id: empresa }, { id: vendas, parent: empresa }]')}
${objectiveOf('Crescer além da capital', TWO, 'team: empresa', 'crescer')}
${objectiveOf('Conquistar o Sul', TWO, lines)}`;

/** Rules on objectives. */
export const method: Readonly<Record<MethodRule, RuleText>> = {
  'okr/too-many-objectives': {
    title: 'mais de três objetivos de uma equipe em um ciclo',
    why: 'Um objetivo diz o que importa mais do que todo o resto. Se são muitos, cada um recebe pouca atenção, e quem pergunta na segunda-feira por onde começar fica sem resposta. Objetivos sem equipe contam como os de uma só equipe.',
    bad: team('Conquistar o Sul', 'Assinar sem espera', 'Trazer de volta quem saiu', 'Abrir o Norte'),
    good: team('Conquistar o Sul', 'Assinar sem espera', 'Trazer de volta quem saiu'),
    mend: 'Fique com o que mais importa; cancele ou adie o resto, ou passe-o à equipe que vai fazê-lo.',
    source: 'Andrew Grove, Gestão de alta performance: um sistema que foca em tudo não foca em nada.',
  },
  ...methodOfKeyResults,
  'okr/no-owner': {
    title: 'um objetivo pelo qual ninguém responde',
    why: 'Onde todos são responsáveis, ninguém percebe que nada anda. O responsável não faz o trabalho sozinho: cobra os números e avisa quando é preciso ajuda.',
    bad: objectiveOf('Conquistar o Sul', TWO).replace('owner: ana\n', ''),
    good: objectiveOf('Conquistar o Sul', TWO),
    mend: 'Escreva “owner” com o id de uma só pessoa.',
    source: 'Google re:Work, guia sobre metas com OKRs: um responsável para cada um.',
  },
  'okr/vague': {
    title: 'um objetivo que não diz o que vai ser diferente',
    why: 'Trabalhar melhor, ou fazer mais, serve para qualquer trimestre, e ninguém poderia negar que foi atingido. A culpa não é do verbo: basta dizer o que melhora, e para quem. Uma entrega também é apontada enquanto não tiver um “why” nem um resultado-chave que diga para que serve. Este foi o sinal que mais distinguiu: vale para 69% dos objetivos que os autores chamam de ruins, e para 2% dos que chamam de bons.',
    bad: objectiveOf('Melhorar o nosso produto', TWO),
    good: objectiveOf('Deixar sem dúvidas a primeira semana com o nosso produto', TWO),
    mend: 'Diga o que alguém de fora da equipe notaria: em que aspecto, e para quem. Palavras que servem para qualquer equipe e qualquer ano podem sair.',
    source: STUDY,
  },
  'okr/placeholder': {
    title: 'um texto com XX%, “a definir” ou algo assim',
    why: 'O que ficou para preencher depois parece decidido a quem não escreveu, e os check-ins começam sem meta.',
    bad: objectiveOf('Conquistar o Sul', [
      'contratos, title: Contratos fechados (regiões a definir), from: 10, to: 40',
      DAYS,
    ]),
    good: objectiveOf('Conquistar o Sul', [
      'contratos, title: Contratos fechados nas quatro regiões, from: 10, to: 40',
      DAYS,
    ]),
    mend: 'Decida. Se for preciso esperar, deixe a linha de fora, ou faça da descoberta uma iniciativa.',
  },
  'okr/kpi-as-goal': {
    title: 'um objetivo que é só um número, ou só níveis a manter',
    why: 'Um número que se acompanha todo trimestre diz como vai o negócio, não o que vai mudar neste. Um objetivo que só o repete, ou que só mantém o que já se alcançou, não diz a ninguém o que fazer de outro jeito. Dizer quanto se quer não muda isso. Não são apontados os que dizem como ou para quê, nem os que têm um “why”.',
    bad: objectiveOf('Aumentar a receita', TWO),
    good: objectiveOf('Aumentar a receita com os clientes que já temos', TWO),
    mend: 'Diga o que vai ser diferente, e deixe o número para um resultado-chave. O que precisa continuar como está vai em kpis/, com “hold”.',
    source: 'Christina Wodtke, Radical Focus: métricas de saúde são acompanhadas ao lado dos OKRs.',
  },
  'okr/not-aligned': {
    title: 'um objetivo que não contribui para nada, embora a equipe acima tenha objetivos',
    why: 'Quem lê o objetivo de uma equipe pergunta para que ele serve. Só é apontado onde a equipe acima tem objetivos no mesmo período. Equipes podem muito bem ter propósitos próprios: nesse caso, desligue a regra, ou use “align” onde couber.',
    bad: below('team: vendas'),
    good: below('team: vendas\nalign: crescer'),
    mend: 'Escreva “align” com o objetivo ou resultado-chave para o qual ele contribui.',
    source: 'John Doerr, Avalie o que importa: OKRs se conectam, de cima para baixo e de baixo para cima.',
  },
  'okr/number-in-objective': {
    title: 'um número no objetivo que nenhum resultado-chave traz',
    why: 'Pôr um número no objetivo é questão de gosto. Mas se nenhum dos resultados-chave o traz, ele é prometido e nunca medido: o objetivo pode estar em 100% sem que se chegue ao número. Datas, posições, versões e prazos não são números desse tipo.',
    bad: objectiveOf('Conquistar 500 clientes no Sul', TWO),
    good: objectiveOf('Conquistar 40 clientes no Sul', TWO),
    mend: 'Faça do número um resultado-chave, ou deixe-o de fora.',
    source: STUDY,
  },
  'okr/no-why': {
    title: 'um objetivo sem o seu motivo',
    why: 'Um motivo permite que as pessoas decidam em casos que ninguém previu. A regra fica desligada se okr.yaml não a ligar.',
    bad: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('Conquistar o Sul', TWO)}`,
    good: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('Conquistar o Sul', TWO, 'why: Metade de quem nos procura vive lá.')}`,
    mend: 'Escreva “why”, em uma frase.',
  },
};
