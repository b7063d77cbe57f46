import { describe, expect, test } from 'vitest';
import { isFigureAlone, isVague } from '../../src/check/wording/index.ts';

describe('an objective is vague where it names no respect in which something changes:', () => {
  test.each([
    'Improve our services',
    'Make our app better.',
    'Enhance customer communication',
    'Optimize all processes this quarter',
    'Work smarter',
    'Be the best',
    'Become the market leader',
    'Design a better checkout',
    'Improve quality',
    'Be more innovative',
    'Take our business to the next level',
    'Excellence',
    'Sell more',
    'Increase productivity',
    'Make our customers happy',
    'Make the new store a success',
    'Do everything better',
    'Melhorar o atendimento',
    'Otimizar nossos processos internos',
    'Melhorar a qualidade',
    'Ser a melhor empresa',
    'Tornar o nosso aplicativo melhor',
    'Desenvolver um aplicativo melhor',
    'Aprimorar a comunicação',
    'Excelência',
    'Vender mais',
    'Aumentar a produtividade',
    '提升团队能力',
    '优化公司流程',
    '让我们的服务变得更好',
    '做好本季度工作',
    '全面提升公司管理水平',
    '打造更好的产品',
    '提高质量。',
    '努力工作',
  ])('%s', (title) => expect(isVague(title)).toBe(true));
});

describe('naming the respect is enough, whatever the verb:', () => {
  test.each([
    'Improve how fast new shops go live',
    'Improve the accuracy of our forecasts',
    'Make support answer before customers ask twice',
    'Improve customer satisfaction',
    'Improve the quality of our service',
    'Build a checkout that nobody abandons',
    'Win the south',
    'Better sleep for parents of newborns in our clinics',
    'Enhance the safety of the warehouse',
    'Become the first choice of bakeries',
    'Grow beyond the capital',
    'Make on-time delivery the rule',
    'Melhorar a pontualidade das entregas',
    'Tornar o pagamento tão simples quanto uma mensagem',
    'Melhorar a satisfação de quem compra pela primeira vez',
    'Ser a primeira escolha das padarias',
    'Aprimorar a segurança do depósito',
    '提升新客户的首周留存',
    '让客户当天就能收到货',
    '提高仓库作业的安全性',
    '成为面包店的首选供应商',
    '改善结账页面的加载速度',
  ])('%s', (title) => expect(isVague(title)).toBe(false));
});

describe('an objective is a figure alone where it only names what is watched anyway, a target on it, or going on:', () => {
  test.each([
    'Increase revenue',
    'Grow our sales',
    'Boost traffic and leads this year',
    'Meet the annual sales quota',
    'Hit our numbers',
    'Keep the lights on',
    'Keep our systems running',
    'Aumentar o faturamento',
    'Bater a meta de vendas',
    'Manter a empresa funcionando',
    '提高销售额',
    '完成年度销售目标',
    '达成业绩指标',
    '保持公司正常运转',
  ])('%s', (title) => expect(isFigureAlone(title)).toBe(true));
  test.each([
    'Increase revenue from bakeries',
    'Raise quarterly revenue by 10%',
    'Sell where nobody expects us',
    'Hit the road before the competition does',
    'Aumentar a receita vinda de padarias',
    'Vender onde ninguém nos espera',
    '提高老客户带来的销售额',
    '完成新仓库的搬迁',
  ])('but not %s', (title) => expect(isFigureAlone(title)).toBe(false));
});
