import type { Wording } from './wording.ts';

export const portuguese: Wording = {
  improving:
    'melhorar melhorando aprimorar otimizar aperfeiçoar evoluir desenvolver modernizar crescer transformar'.split(' '),
  changing:
    'aumentar elevar ampliar maximizar alavancar vender fechar faturar conquistar captar obter ter chegar dobrar triplicar cortar gerar reduzir diminuir crescer expandir mais'.split(
      ' ',
    ),
  whole: [
    ...'produto produtos serviço serviços negócio negócios empresa organização time times equipe equipes área setor'.split(
      ' ',
    ),
    ...'vendas marketing engenharia suporte atendimento financeiro operação operações site aplicativo app plataforma'.split(
      ' ',
    ),
    ...'software sistema sistemas código tecnologia infraestrutura processo processos cliente clientes usuário'.split(
      ' ',
    ),
    ...'usuários pessoas colaboradores funcionários cultura comunicação colaboração desempenho performance resultado'.split(
      ' ',
    ),
    ...'resultados coisas tudo gestão liderança projeto projetos marca ferramentas sucesso departamento loja lojas escritório habilidades'.split(
      ' ',
    ),
  ],
  respects: [
    ...'qualidade eficiência produtividade eficiente produtivo produtiva ágil eficaz inovador inovadora inovação'.split(
      ' ',
    ),
    ...'excelência experiência crescimento agilidade'.split(' '),
  ],
  filler: [
    ...'o os a as um uma de do da dos das no na nos nas em e nosso nossa nossos nossas seu sua ser estar ter fazer'.split(
      ' ',
    ),
    ...'tornar alcançar atingir continuar garantir trabalhar mais muito melhor melhores bom boa bons boas ótimo ótima'.split(
      ' ',
    ),
    ...'excelente incrível bem com para que este esse ano trimestre mês interno interna internos internas geral felizes todo toda todos todas'.split(
      ' ',
    ),
    ...'cada vez próximo nível levar ao à duro continuamente sempre'.split(' '),
  ],
  figures:
    'custo custos despesa despesas gastos margem acessos visualizações faturar vendas receita receitas faturamento lucro lucros lucratividade tráfego leads visitas downloads churn conversão'.split(
      ' ',
    ),
  counted:
    'cliente clientes usuário usuários assinante assinantes seguidor seguidores visitante visitantes membros contas pedidos contratos downloads novos novas pagantes ativos ativas'.split(
      ' ',
    ),
  when: [
    /(?<!\p{L})(?:até|em|no|neste|antes d[eo]) (?:o )?(?:fim|final|início|meio) d[eoa] \p{L}+$/u,
    /(?<!\p{L})(?:em|no|neste|este|nesse) (?:ano|trimestre|mês|semestre|(?:19|20)\d\d)(?: de (?:19|20)\d\d)?$/u,
  ],
  targets: 'meta metas objetivo objetivos quota quotas cota cotas orçamento número números'.split(' '),
  meeting: 'bater atingir alcançar cumprir superar anual anuais mensal mensais trimestral trimestrais'.split(' '),
  empty: [
    /^(?:vender|ganhar|fazer) mais$/,
    /^(?:trabalhar|atuar|agir|comunicar) (?:com |de forma )?(?:mais|melhor)(?:[ ,].*)?$/,
    /^(?:transformar|mudar|impactar) (?:vidas|o mundo|pessoas)$/,
    /^(?:fazer a diferença|vestir a camisa|dar o (?:nosso )?(?:melhor|sangue)|o cliente em primeiro lugar)(?!\p{L}).{0,30}$/u,
    /^(?:bombar|arrasar|crescer|aparecer) (?:nas|na|no|nos) .{1,30}$/,
    /^(?:oferecer|prestar|entregar) (?:um |o |uma |a )?(?:ótim[oa]|bom|boa|excelente|melhor|bons|boas) \p{L}+(?: .{1,30})?$/u,
    /^(?:[\p{L}]+ ){1,4}(?<!\b[oa]s? )melhor(?:es)?$/u,
    /^(?:tornar|deixar|fazer) .{1,40} (?:melhor(?:es)?|um sucesso|uma sucesso|excelente|incrível)$/,
    /^(?:ser|tornar-se|virar) (?:[oa] |uma? )?(?:melhor|número um|líder|referência)(?: (?:empresa|time|equipe|marca))?(?: (?:do|no|de|em) (?:mercado|setor|segmento|ramo))?$/,
  ],
  asUsual: [
    /^(?:continuar|seguir) (?:a )?(?:atendendo|fazendo|prestando|entregando|oferecendo|apoiando|enviando|publicando|trabalhando)(?!\p{L})/u,
    /\b(?:manter|continuar) (?:a |o )?(?:empresa|negócio|operação|sistemas?|loja|infraestrutura|servidores|produção) (?:funcionando|rodando|no ar|de pé)(?!\p{L})/u,
  ],
  work: [
    /^(?:contratar|recrutar|lançar|criar|construir|desenvolver|implementar|implantar|fazer|realizar|conduzir|executar|documentar|treinar|capacitar|publicar|escrever|redigir|produzir|concluir|finalizar|redesenhar|refatorar|migrar|automatizar|definir|mapear|organizar|participar|visitar|ligar|enviar|entrevistar|pesquisar|estudar|revisar|atualizar|corrigir|configurar|instalar|integrar|preparar|planejar|elaborar|montar|iniciar|começar|apresentar|agendar|testar|contatar|entregar|gravar|promover|analisar|levantar|padronizar|ler|comprar|responder|mover|desligar|encaminhar|manter (?:a|o) (?:escala|plantão|rotina|agenda)|postar|fechar parceria|assistir|ouvir|conversar|discutir|acompanhar|coletar|reunir|divulgar|compartilhar|traduzir|praticar|estruturar|cadastrar|formalizar)(?!\p{L})/u,
    /^(?:lançamento|contratação|criação|implantação|implementação|desenvolvimento|publicação|treinamento|realização) d/,
    /(?<!\p{L})(?:publicad|realizad|escrit|criad|lançad|contratad|treinad|enviad|documentad|automatizad|concluíd)[oa]s?$/u,
  ],
  delivery: [
    /^(?:lançar|contratar|publicar|realizar|organizar|migrar|concluir|finalizar|implantar|instalar|abrir)(?:(?! (?:que|para|sem|de modo) ).){1,60}$/u,
  ],
  effect: [
    /(?<!\p{L})(?:aument|reduz|diminu|elev|melhor|cresc|cort|economiz)\p{L}*.*\d/u,
    /(?<!\p{L})(?:receita|faturamento|satisfação|nps|csat|retenção|churn|conversão|nota|adoção|margem)(?!\p{L}).*\d/u,
    /\d.*(?<!\p{L})(?:receita|satisfação|nps|csat|retenção|churn|conversão|adoção|margem)(?!\p{L})/u,
  ],
  placeholder: [
    /(?<!\p{L})(?:a definir|a ser definid[oa]|a confirmar|definir depois)(?!\p{L})/u,
    /(?<!\p{L})(?:em|para|de|menos|até) [xyzn](?: (?:para|a|até) [xyzn])?(?=\s|$|[.,;])(?! reais)/u,
  ],
  baseline: [
    /\((?:atual(?:mente)?|hoje|linha de base|base|era|antes|de)[:\s]+([^)]*?\d[^)]*)\)/,
    /(?<!\p{L})de ((?:r\$\s?)?\d[\d.,]*\s?\S*)(?:\s\S+){0,3}? (?:para|a|até)(?!\p{L})/u,
    /(?<!\p{L})(?:atualmente|hoje:|atual:) (?:em )?((?:r\$\s?)?\d[\d.,]*\s?%?)/u,
  ],
  spans: [
    /(?<!\p{L})(?:noss[ao]s|minhas|meus|suas|seus|estas|estes) (\d+)(?!\d)/gu,
    /(?<!\d)(\d+) (?:maiores|melhores|principais)(?!\p{L})/gu,
    /(?<!\d)(\d+) (?:em cada|de cada|dos|das) \d+/gu,
    /(?:em|até|primeiros|primeiras|próximos|próximas|últimos|últimas|cada|por) ?(\d+) ?(?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)(?!\p{L})/gu,
  ],
};
