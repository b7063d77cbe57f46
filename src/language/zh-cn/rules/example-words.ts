import type { ExampleWords } from '../../rule-examples/forms.ts';

export const exampleWords: ExampleWords = {
  winDeals: '赢得更多订单',
  dealsWon: '成交订单',
  dealsKept: '续约订单',
  keepCustomers: '留住老客户',
  growRevenue: '让收入翻番',
  trainReps: '让每位销售都会谈判',
  pilot: '3 家客户试点',
  noBudget: '预算没有批下来',
  detailsInPlan: '细节写在方案里。',
  cafeOwners: '很多咖啡店老板都来问。',
  howMany: '要多少？',
  everyQuarter: '每个季度',
  targetOf40: '目标: 40 单',
  ofTwoMebibytes: '，大小为 2 MiB',
  inAnotherEncoding: '，编码为 GBK 或 UTF-16',
  aPipe: '，是管道',
  aLinkOutside: '，是指向 /home/ana/notes.yaml 的链接',
};
