import type { RuleReason } from '../../rule-texts.ts';

/** Rules on keys and on values of one type. */
export const values = {
  'file/unknown-key': {
    title: 'uma chave que não é conhecida ali',
    why: 'Uma chave com erro de digitação ficaria sem ser lida, e o valor padrão seria usado no lugar, sem nenhum aviso.',
    mend: 'Corrija a grafia; docs/files.md mostra todas as chaves.',
  },
  'file/missing-key': {
    title: 'uma chave sem a qual o resto não significa nada',
    why: 'Um resultado-chave sem título, ou um check-in sem data, não pode ser mostrado nem contado.',
    mend: 'Acrescente a linha que o achado mostra.',
  },
  'file/not-a-map': {
    title: 'outra coisa onde se esperam chaves com valores',
    why: 'Ali vão vários valores, cada um com a sua chave. Sem o espaço depois dos dois-pontos, chave e valor viram um só texto.',
    mend: 'Escreva na forma que o achado mostra.',
  },
  'file/not-a-list': {
    title: 'um único valor onde se espera uma lista',
    why: 'Com um item só, é fácil esquecer que pode haver vários.',
    mend: 'Ponha-o entre colchetes, ou em uma linha própria depois de “- ”.',
  },
  'file/not-a-scalar': {
    title: 'uma lista ou um mapa onde se espera um único valor',
    why: 'Um objetivo tem um só responsável e uma só equipe. Com vários, ninguém saberia a quem perguntar.',
    mend: 'Escreva um valor, sem colchetes.',
  },
  'file/not-one-of': {
    title: 'uma palavra que não é das que a chave conhece',
    why: 'Algumas chaves aceitam só algumas palavras. Outra só poderia ser ignorada, ou tomada pelo valor padrão.',
    mend: 'Escreva uma das palavras que o achado cita.',
  },
  'file/not-an-integer': {
    title: 'um número que não é inteiro, ou fora da faixa',
    why: 'Um mês é um número inteiro de 1 a 12.',
    mend: 'Escreva um número inteiro dentro da faixa.',
  },
  'file/out-of-range': {
    title: 'um número fora da faixa',
    why: 'Com um peso negativo, o progresso de um resultado-chave contaria contra os outros; uma nota fica entre 0 e 1.',
    mend: 'Escreva um número dentro da faixa.',
  },
  'file/duplicate-id': {
    title: 'o mesmo id duas vezes em uma lista',
    why: 'Um check-in diz pelo id do que está falando. Com dois ids iguais, um deles nunca teria valor.',
    mend: 'Dê outro id ao mais novo; o do mais antigo já é usado por check-ins.',
  },
  'file/date': {
    title: 'uma data em outra forma que não 2026-11-24',
    why: '15/11/2026 e 11/15/2026 são lidos de jeitos diferentes de um país para outro, e 30 de fevereiro não existe.',
    mend: 'Escreva ano, mês e dia: 2026-11-24.',
  },
  'file/instant': {
    title: 'um instante em outra forma que não 2026-11-24T14:02:11.482Z',
    why: '“at” é o instante em que se escreveu, em UTC. Ele ordena os check-ins de um dia, por isso precisa ser comparável.',
    mend: 'Escreva-o por inteiro, terminando em Z, ou deixe “at” de fora.',
  },
  'file/span': {
    title: 'um intervalo de tempo em outra forma que não 7d',
    why: 'Um intervalo é um número e uma unidade: dias, semanas ou meses do calendário. “1y” ou “semanal” seria adivinhação.',
    mend: 'Escreva dias, semanas ou meses: 30d, 4w, 3m.',
  },
  'file/number': {
    title: 'um número em outra forma que não 1234.5',
    why: '1,234 é mil para uns e pouco mais de um para outros, e 60 dias não é um número. Cada número são algarismos com ponto decimal, e a unidade aparece uma só vez, no resultado-chave.',
    mend: 'Escreva só algarismos, com ponto para os decimais.',
  },
  'file/confidence': {
    title: 'uma confiança que não fica entre 0 e 1',
    why: 'Um 7 sozinho pode ser 7 de 10 ou 7%. Confiança é um número de 0 a 1, uma porcentagem com o sinal ou uma fração.',
    mend: 'Escreva 0.7, 70% ou 7/10.',
  },
  'file/percent': {
    title: 'uma porcentagem em outra forma que não -5%',
    why: 'Uma mudança de -5% é relativa à linha de base, uma de -5 é uma quantidade. Uma mistura das duas seria adivinhação.',
    mend: 'Escreva um número e o sinal: -5%.',
  },
  'file/id': {
    title: 'um nome que não pode ser um id',
    why: 'Ids são nomes de arquivo em todos os sistemas e palavras da linha de comando: letras minúsculas sem acento, algarismos e hifens, até 64. Palavras que as referências usam (cycle, kpi), nomes de dispositivos (con, nul) e períodos (2026) são reservados.',
    mend: 'Escreva o id que o achado sugere; nomes de pessoas e equipes ficam em okr.yaml.',
  },
  'file/reference': {
    title: 'um texto que não pode ser uma referência',
    why: 'Uma referência é feita de ids e barras. Uma frase não leva a lugar nenhum.',
    mend: 'Escreva objetivo, objetivo/resultado-chave, ou um deles com o ciclo na frente.',
  },
  'file/value-and-add': {
    title: 'uma atualização que define e soma ao mesmo tempo',
    why: '“value” define o número e “add” soma a ele. Juntos, poderiam dar dois resultados diferentes.',
    mend: 'Fique com um dos dois.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
