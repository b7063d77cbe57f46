import type { RuleReason } from '../../rule-texts.ts';

/** Rules on a file as text and as YAML. */
export const syntax = {
  'file/syntax': {
    title: 'algo que o YAML não consegue ler',
    why: 'O YAML dá sentido a sinais como “: ”, “#”, “%” e “[”. Um texto que os contém precisa de aspas; sem elas, o resto do arquivo seria lido como outra coisa.',
    mend: 'Faça o que o achado diz para essa linha; quase sempre, ponha o texto entre aspas.',
  },
  'file/conflict-marker': {
    title: 'um merge que ninguém terminou',
    why: 'Dois branches mudaram as mesmas linhas, e o git não pôde decidir. Não se calcula nada a partir de meia decisão. Check-ins nunca entram em conflito, pois cada um é um arquivo próprio.',
    mend: 'Junte o que os dois lados dizem, remova as três linhas de marcas e faça git add do arquivo.',
  },
  'file/too-large': {
    title: 'um arquivo com mais de 1 MiB, ou com mais de 100.000 palavras e sinais',
    why: 'Nenhum objetivo ou check-in é tão longo. Os limites mantêm o relatório rápido, não importa o que esteja na pasta.',
    mend: 'Leve para outro lugar o que o torna longo.',
  },
  'file/not-utf-8': {
    title: 'um arquivo em outra codificação que não UTF-8',
    why: 'Em outra codificação, letras seriam lidas como outras letras, sem nenhum aviso. Nomes e textos mudariam de uma máquina para outra.',
    mend: 'Salve o arquivo em UTF-8 no seu editor.',
  },
  'file/too-deep': {
    title: 'valores aninhados em mais de 32 níveis',
    why: 'Nada do que okr lê passa de alguns níveis. O limite impede que um arquivo esgote o leitor.',
    mend: 'Escreva o valor como a documentação mostra.',
  },
  'file/alias': {
    title: 'um alias de YAML',
    why: 'Um alias representa o que está escrito em outro ponto do arquivo, o que não se vê onde ele é usado, e uns poucos podem representar gigabytes.',
    mend: 'Escreva por extenso o que ele representa.',
  },
  'file/anchor': {
    title: 'uma âncora de YAML',
    why: 'Uma âncora dá a um valor um nome para aliases, que aqui não são lidos. Sozinha, ela não faz nada.',
    mend: 'Remova a palavra que começa com &.',
  },
  'file/tag': {
    title: 'uma tag de YAML',
    why: 'Uma tag como !!str muda o significado de um valor. Aqui cada chave tem um só tipo, e não há nada a dizer.',
    mend: 'Remova a palavra que começa com !.',
  },
  'file/directive': {
    title: 'uma linha que começa com %',
    why: 'Para o YAML é uma diretiva, que muda a leitura do resto: depois de %YAML 1.1, a palavra “no” é falso.',
    mend: 'Remova a linha.',
  },
  'file/several-documents': {
    title: 'um segundo documento YAML em um arquivo',
    why: 'Uma linha com --- começa outro documento. Um arquivo é um objetivo ou um check-in; um segundo ficaria sem ser lido.',
    mend: 'Leve o que vem depois de --- para um arquivo próprio.',
  },
  'file/no-content': {
    title: 'um arquivo que não diz nada',
    why: 'Um arquivo vazio quase sempre não foi salvo, ou perdeu o conteúdo. Ele não passa em silêncio.',
    mend: 'Escreva o que ele deve dizer, ou remova o arquivo.',
  },
  'file/not-a-key': {
    title: 'uma chave que não é texto simples',
    why: 'O YAML aceita listas e mapas como chaves. Aqui nada tem uma chave assim: é um engano com colchetes ou chaves.',
    mend: 'Escreva a chave como uma palavra.',
  },
  'file/duplicate-key': {
    title: 'a mesma chave duas vezes',
    why: 'Só uma das duas poderia contar, e quem lê o arquivo não saberia qual.',
    mend: 'Remova uma das duas.',
  },
  'file/forbidden-key': {
    title: 'uma chave que os programas usam para si',
    why: 'Chaves como __proto__ ou << têm efeito em muitos programas que leem YAML. Nenhuma delas é um dado.',
    mend: 'Remova a chave.',
  },
  'file/empty-value': {
    title: 'uma chave ou um item sem valor',
    why: 'Vazio poderia ser “desconhecido”, “nenhum” ou “ainda não escrito”. Um texto que começa com # é um comentário para o YAML, e por isso também parece vazio.',
    mend: 'Dê um valor, ou remova a linha. Ponha entre aspas um texto que começa com #.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
