/** What the YAML reader complains of, told by how its own sentence begins. */
const BY_SENTENCE: readonly (readonly [start: RegExp, text: string])[] = [
  [/^Missing closing/, 'falta fechar as aspas'],
  [/^Implicit map keys need to be followed/, 'falta “: ” depois de uma chave'],
  [/^Missing , or :/, 'falta uma vírgula, ou “: ”, entre os itens'],
  [/^Missing ,/, 'falta uma vírgula entre os itens'],
  [/^Missing space after :/, 'falta um espaço depois de “:”'],
  [/^Sequence item without -/, 'falta “- ” antes de um item da lista'],
  [/^Comments must be separated/, 'falta um espaço antes de “#”'],
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
  BLOCK_AS_IMPLICIT_KEY: 'há dois pares de chave e valor na mesma linha',
  MULTILINE_IMPLICIT_KEY: 'uma chave precisa caber em uma linha',
  BLOCK_IN_FLOW: 'dentro de chaves ou colchetes o recuo não abre uma lista',
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
