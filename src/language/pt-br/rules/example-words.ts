import type { ExampleWords } from '../../rule-examples/forms.ts';

export const exampleWords: ExampleWords = {
  winDeals: 'Fechar mais contratos',
  dealsWon: 'Contratos fechados',
  dealsKept: 'Contratos mantidos',
  keepCustomers: 'Manter os nossos clientes',
  growRevenue: 'Crescer em receita',
  trainReps: 'Treinar todos os vendedores',
  pilot: 'Piloto com 3 clientes',
  noBudget: 'Sem verba',
  detailsInPlan: 'Os detalhes estão no plano.',
  cafeOwners: 'Os donos de cafés estão pedindo.',
  howMany: 'Quantos?',
  everyQuarter: 'Todo trimestre',
  targetOf40: 'Meta: 40 contratos',
  ofTwoMebibytes: ', de 2 MiB',
  inAnotherEncoding: ', salvo em Latin-1 ou UTF-16',
  aPipe: ', um pipe',
  aLinkOutside: ', um link para /home/ana/notes.yaml',
};
