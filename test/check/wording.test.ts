import { describe, expect, test } from 'vitest';
import {
  allFigures,
  askedFigures,
  baselineIn,
  isFigureAlone,
  isOwnWork,
  isVague,
  measuredIn,
  placeholderIn,
} from '../../src/check/wording/index.ts';

describe('a key result is one’s own work', () => {
  test.each([
    'Hire 3 bakers',
    'Publish 8 recipes',
    'Run 12 tastings',
    'Redesign the menu',
    'Recipes published',
    'We train 20 partners',
    'Contratar 3 padeiros',
    'Realizar 12 degustações',
    'Lançamento do novo cardápio',
    'Receitas publicadas',
    '举办12场品鉴会',
    '发布8篇食谱',
    '每月拜访20家门店',
    '完成新菜单设计',
    'Q4 培训30名店员',
  ])('%s', (title) => expect(isOwnWork(title)).toBe(true));
  test.each([
    'Deals won',
    'Increase repeat orders from 12 to 20',
    'Publish recipes that increase repeat orders by 15%',
    'Launch a menu that brings $40K',
    '90% of orders arrive warm',
    'Aumentar a recompra de 12% para 20%',
    'Realizar ações que aumentem a recompra em 15%',
    'Pedidos entregues em até 30 minutos',
    '复购率从12%提升到20%',
    '完成率达到95%',
    '完成销售额300万元',
    '90%的订单在30分钟内送达',
  ])('but not %s', (title) => expect(isOwnWork(title)).toBe(false));
});

describe('a stand-in for what is to be decided', () => {
  test.each([
    ['Raise repeat orders by XX%', 'XX%'],
    ['Raise repeat orders by x %', 'x %'],
    ['Earn $X from bakeries', '$X'],
    ['Owner: TBD', 'TBD'],
    [`Reach ${'todo'.toUpperCase()} households`, 'todo'.toUpperCase()],
    ['todo: name the figure', 'todo:'],
    ['Sell to [N] shops', '[N]'],
    ['Sell to <number> shops', '<number>'],
    ['Sell to ??? shops', '???'],
    ['Repeat orders from X to Y', 'from X to Y'],
    ['Faturar R$ XX com padarias', 'R$ XX'],
    ['Meta a definir', 'a definir'],
    ['Aumentar a recompra de X% para Y%', 'X%'],
    ['签约 N 家面包店', 'N 家'],
    ['复购率提升 XX%', 'XX%'],
    ['负责人待定', '待定'],
    ['拜访X个客户', 'X个'],
  ])('in “%s” is “%s”', (title, found) => expect(placeholderIn(title)).toBe(found));
  test.each([
    'Become the first choice of Generation X',
    'Vender no segmento X',
    'Launch on iOS and X',
    'Cut 3x the usual waste',
    'Raise repeat orders by 12%',
    'Win the 4x4 market',
    '用 X 光检查零件',
    'Will the shop pay? Ask 40 owners',
    'Ligar para todo cliente que saiu',
    'Visitar o bairro todo',
  ])('is not in “%s”', (title) => expect(placeholderIn(title)).toBeNull());
});

describe('the baseline that a title says', () => {
  test.each([
    ['Repeat orders 20% (currently 12%)', '12%'],
    ['Recompra de 20% (atual: 12%)', '12%'],
    ['Reduzir o prazo de 48 horas para 24 horas', '48 horas'],
    ['Cut delivery from 48 to 24 hours', '48'],
    ['Repeat orders 12% → 20%', '12%'],
    ['复购率从12%提升到20%', '12%'],
    ['把交付时间从当前48小时缩短到24小时', '48小时'],
    ['复购率 20%（当前 12%）', '12%'],
  ])('%s: %s', (title, baseline) => expect(baselineIn(title)).toBe(baseline));
  test.each([
    'Repeat orders reach 20%',
    'Orders from 40 shops',
    'Vender de 8 lojas',
    '来自40家门店的订单',
    '从零开始做外卖',
  ])('%s: none', (title) => expect(baselineIn(title)).toBeNull());
});

describe('the figures in a text', () => {
  test.each<[string, number[][]]>([
    ['Win 40 shops', [[40]]],
    ['Earn R$1.200 a day', [[1200]]],
    ['Earn R$ 1.200,50 a day', [[1200.5]]],
    ['Earn 1,200 a day', [[1200, 1.2]]],
    ['Weigh 1.200 kg', [[1200, 1.2]]],
    ['Earn 1.5 million', [[1.5e6]]],
    ['Earn $40K', [[40_000]]],
    ['Chegar a 20 mil assinantes', [[20_000]]],
    ['发展50个门店', [[50]]],
    ['销售额达到300万元', [[3_000_000]]],
    ['举办五次品鉴会', [[5]]],
    ['拜访二十五家门店', [[25]]],
    ['培训两百人', [[200]]],
    ['打造一个新品牌', []],
    ['第三季度完成', []],
    ['12月24日前上线', []],
    ['Ship by 24 December 2026', []],
    ['Ready for Q4 2026', []],
    ['Be #1 for B2B', []],
    ['Launch Bakery 2.0 and API v3', []],
    ['Open 24/7', []],
    ['Entregar até 15 de março', []],
  ])('%s: %j', (text, readings) => expect(allFigures(text).map((figure) => figure.readings)).toEqual(readings));

  test.each<[string, number[][]]>([
    ['Win 40 shops within 30 days', [[40]]],
    ['Make the first 30 days free of questions', []],
    ['Win shops (more than 20 seats)', []],
    ['Entregar em 2 dias', []],
    ['让新客户在3天内用上', []],
    ['三个月签约40家门店', [[3], [40]]],
  ])('that it asks for: %s: %j', (text, readings) =>
    expect(askedFigures(text).map((figure) => figure.readings)).toEqual(readings),
  );
});

describe('two titles are about', () => {
  test.each([
    ['Raise repeat orders to 20%', 'Repeat orders'],
    ['Increase repeat orders from 12% to 20%', 'Increase repeat orders by 15%'],
    ['Aumentar a recompra de 12% para 20%', 'Recompra'],
    ['Aumentar a recompra em 15%', 'Elevar a recompra'],
    ['复购率从12%提升到20%', '复购率达到15%'],
    ['提升复购率', '复购率'],
  ])('the same figure: %s, %s', (one, other) => expect(measuredIn(one)).toBe(measuredIn(other)));
  test.each([
    ['Orders from bakeries', 'Orders from cafés'],
    ['Answers within 4 hours', 'Answers within 24 hours'],
    ['Pedidos de padarias', 'Pedidos de cafés'],
    ['新客户复购率', '老客户复购率'],
    ['Deals won', 'Deals lost'],
  ])('different figures: %s, %s', (one, other) => expect(measuredIn(one)).not.toBe(measuredIn(other)));
});

test.each(['从1 ', '从1', 'from 1 a ', 'reduce ', 'de 1 x ', '让', '第1', '1.', '(now 1', 'better a ', '每天前'])(
  'a text of a million signs is read at once: %j again and again',
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    for (const read of [
      isVague,
      isFigureAlone,
      isOwnWork,
      placeholderIn,
      baselineIn,
      askedFigures,
      allFigures,
      measuredIn,
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  },
);
