import type { RuleReason } from '../../rule-texts.ts';

/** Rules on the names of files and folders, and on what stands where. */
export const layout = {
  'file/cycle': {
    title: 'uma pasta com um nome que um ciclo não pode ter',
    why: 'Uma pasta de objetivos é um ciclo, e se chama 2026, 2026-H2, 2026-Q4, 2026-11 ou uma palavra de letras sem acento, algarismos e hifens. Em outra grafia, 2026-q4, seria uma segunda pasta em alguns sistemas e a mesma em outros.',
    mend: 'Renomeie a pasta como o achado indica.',
  },
  'file/extension': {
    title: 'um arquivo que termina em .yml',
    why: 'Aqui os nomes terminam em .yaml. Um arquivo com outro final ficaria sem ser lido, e ninguém saberia.',
    mend: 'Renomeie com git mv.',
  },
  'file/stray-folder': {
    title: 'uma pasta de arquivos YAML que nada leria',
    why: 'Os objetivos de um ciclo ficam diretamente na sua pasta, e os check-ins em pastas por mês. O que está mais fundo não seria contado.',
    mend: 'Leve os arquivos para a pasta do ciclo; “team” diz de quem eles são.',
  },
  'file/stray-file': {
    title: 'um arquivo YAML que nada leria',
    why: 'Ao lado de okr.yaml só há pastas. Um objetivo ali não é de ciclo nenhum.',
    mend: 'Leve-o para a pasta do seu ciclo, ou para fora do espaço de trabalho.',
  },
  'file/case-twin': {
    title: 'ciclos cujos nomes só diferem em maiúsculas',
    why: 'No Windows e no macOS eles são a mesma pasta, e um clone ali mistura os dois.',
    mend: 'Dê outro nome a um deles.',
  },
  'file/cycle-without-dates': {
    title: 'uma pasta de arquivos YAML que não é um ciclo',
    why: 'O nome não é um período do calendário, e nenhum cycle.yaml diz quando ele acontece. Não haveria como situar no tempo os objetivos dela.',
    mend: 'Escreva um cycle.yaml com start e end, ou renomeie a pasta para um período, como 2026-Q4.',
  },
  'file/not-a-file': {
    title: 'algo com nome de arquivo que não é um arquivo',
    why: 'Ler de um pipe ou de um dispositivo pode não terminar nunca.',
    mend: 'Troque por um arquivo comum.',
  },
  'file/outside-link': {
    title: 'um link que leva para fora do espaço de trabalho, ou a nada',
    why: 'Um repositório que você não escreveu poderia mostrar, a você e a quem lê os seus relatórios, qualquer arquivo da sua máquina. Fora do espaço de trabalho, okr não abre nada.',
    mend: 'Troque o link pelo próprio arquivo ou pasta.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
