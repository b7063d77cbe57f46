/** What the YAML reader complains of, told by how its own sentence begins. */
const BY_SENTENCE: readonly (readonly [start: RegExp, text: string])[] = [
  [/^Missing closing/, 'falta fechar as aspas'],
  [/^Implicit map keys need to be followed/, 'falta “: ” depois de uma chave'],
  [/^Missing , or :/, 'falta uma vírgula, ou “: ”, entre os itens'],
  [/^Missing ,/, 'falta uma vírgula entre os itens'],
  [/^Missing space after :/, 'falta um espaço depois de “:”'],
  [/^Sequence item without -/, 'falta “- ” antes de um item da lista'],
  [/^Comments must be separated/, 'falta um espaço antes de “#”'],
  [/^Flow (?:sequence|map) in block collection/, 'falta fechar um colchete ou uma chave, ou falta recuo'],
  [/^Nested mappings/, 'há “: ” dentro de um texto, ou recuo demais na linha seguinte'],
  [/^A block sequence may not/, 'uma lista não pode começar aqui'],
  [/^Unexpected empty item/, 'há um item vazio entre vírgulas'],
  [/^Unexpected ,/, 'há uma vírgula onde não deveria'],
  [/^Block scalar header/, 'depois de “|” ou “>” só pode vir o fim da linha'],
];

/** The same by the code that it gives, for what is left. */
const BY_CODE: Readonly<Record<string, string>> = {
  BAD_INDENT: 'o recuo não combina com o das linhas em volta',
  MISSING_CHAR: 'falta um sinal aqui',
  UNEXPECTED_TOKEN: 'isto não deveria estar aqui',
  TAB_AS_INDENT: 'o recuo é feito com tabulação',
  BAD_SCALAR_START: 'um texto sem aspas não pode começar com este sinal',
  BAD_DQ_ESCAPE: 'a barra invertida não pode vir antes desta letra',
  MULTILINE_IMPLICIT_KEY: 'uma chave precisa caber em uma linha',
  BLOCK_IN_FLOW: 'entre chaves ou colchetes falta uma vírgula, ou há “: ” dentro de um texto',
  BAD_PROP_ORDER: 'uma âncora ou tag está fora do lugar',
  MULTIPLE_ANCHORS: 'há mais de uma âncora',
  MULTIPLE_TAGS: 'há mais de uma tag',
  ALIAS_PROPS: 'um alias não pode ter âncora nem tag',
  BAD_ALIAS: 'o nome deste alias não pode ser lido',
  BAD_DIRECTIVE: 'esta diretiva não pode ser lida',
};

/** A fault that the YAML reader found, in Portuguese; where it is not known here, in the words of the reader. */
export const yamlFault = (code: string, detail: string): string =>
  BY_SENTENCE.find(([start]) => start.test(detail))?.[1] ?? BY_CODE[code] ?? detail;

/** What the reader of command lines complains of, told by its own sentence. */
const COMMAND_LINE: readonly (readonly [sentence: RegExp, say: (...parts: string[]) => string])[] = [
  [/^unknown option '(.*)'$/, (option = '') => `opção desconhecida: ${option}`],
  [/^unknown command '(.*)'$/, (command = '') => `comando desconhecido: ${command}`],
  [/^option '(.*)' argument missing$/, (option = '') => `falta o valor de ${option}`],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command = '', expected = '', got = '') =>
      `argumentos demais${command && ` para ${command}`}: o máximo é ${expected}, e vieram ${got}`,
  ],
];

/** A fault of a command line, in Portuguese; where it is not known here, in the words of its reader. */
export function commandLineFault(text: string): string {
  for (const [sentence, say] of COMMAND_LINE) {
    const match = sentence.exec(text);
    if (match) return say(...match.slice(1));
  }
  return text;
}
