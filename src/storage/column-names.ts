import { nearest } from '../model/nearest.ts';
import { OBJECTIVE_COLUMNS, type ObjectiveColumn } from '../model/objective-row.ts';

/**
 * What the spreadsheets of people call the columns, in the languages of the program. What may be two of them (`goal`, `time`) is
 * left out, so that it is asked for.
 */
const NAMES: Readonly<Record<ObjectiveColumn, readonly string[]>> = {
  objective: ['objectives', 'objective title', 'objetivo', 'objetivos', '目标', '目标名称'],
  objective_id: ['objective id', 'id do objetivo', '目标编号'],
  why: ['rationale', 'reason', 'motivo', 'por que', 'justificativa', '原因', '理由', '为什么'],
  owner: [
    'responsible',
    'objective owner',
    'responsavel',
    'dono',
    'responsavel pelo objetivo',
    '负责人',
    '责任人',
    '目标负责人',
  ],
  team: ['department', 'equipe', 'departamento', '团队', '小组', '部门'],
  kind: ['objective type', 'commitment', 'tipo de objetivo', '目标类型'],
  align: [
    'aligned to',
    'aligned with',
    'parent objective',
    'alinhado a',
    'alinhamento',
    'objetivo pai',
    '上级目标',
    '对齐',
  ],
  weight: ['objective weight', 'peso', '权重'],
  start: ['start date', 'starts', 'inicio', 'data de inicio', '开始日期', '起始日期'],
  end: [
    'end date',
    'due',
    'due date',
    'deadline',
    'prazo',
    'fim',
    'data final',
    'termino',
    '截止日期',
    '结束日期',
    '到期日',
  ],
  tags: ['tag', 'labels', 'etiquetas', 'marcadores', '标签'],
  kr: [
    'krs',
    'key result',
    'key results',
    'key result kr',
    'resultado chave',
    'resultados chave',
    '关键结果',
    '关键成果',
  ],
  kr_id: ['key result id', 'id do kr', 'id do resultado chave', '关键结果编号'],
  from: [
    'baseline',
    'start value',
    'starting value',
    'initial value',
    'linha de base',
    'valor inicial',
    '基线',
    '起始值',
    '初始值',
  ],
  to: ['target', 'target value', 'meta', 'valor alvo', 'alvo', '目标值'],
  change: ['target change', 'variacao', '变化'],
  at_least: ['minimum', 'min', 'minimo', 'no minimo', '最小值', '下限', '至少'],
  at_most: ['maximum', 'max', 'maximo', 'no maximo', '最大值', '上限', '至多'],
  milestones: ['milestone', 'marcos', 'marco', '里程碑'],
  unit: ['units', 'unit of measure', 'unidade', 'unidade de medida', '单位'],
  source: ['data source', 'fonte', 'fonte dos dados', '数据来源', '来源'],
  kr_owner: ['key result owner', 'responsavel pelo kr', 'responsavel pelo resultado chave', '关键结果负责人'],
  kr_weight: ['key result weight', 'peso do kr', 'peso do resultado chave', '关键结果权重'],
  kr_start: ['key result start', 'kr start date', 'inicio do kr', '关键结果开始日期'],
  kr_end: ['key result end', 'kr due date', 'kr due', 'prazo do kr', '关键结果截止日期'],
};

/** A name without its case, accents and signs: `Resultado-chave (KR)` is `resultado chave kr`. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const COLUMN_OF: ReadonlyMap<string, ObjectiveColumn> = new Map(
  OBJECTIVE_COLUMNS.flatMap((column) => [column, ...NAMES[column]].map((name) => [plainName(name), column])),
);

/** The column that a name means, as it stands in the first line of somebody's spreadsheet; null where it is none, or may be several. */
export const columnNamed = (text: string): ObjectiveColumn | null => COLUMN_OF.get(plainName(text)) ?? null;

/** What spreadsheets keep and files do not: it is computed, or said by check-ins. */
const NOT_DEFINED = new Set(
  [
    ...['status', 'progress', 'score', 'confidence', 'current', 'current value', 'last update', 'comments', 'notes'],
    ...['situacao', 'progresso', 'pontuacao', 'confianca', 'atual', 'valor atual', 'comentarios', 'observacoes'],
    ...['状态', '进度', '得分', '评分', '信心', '当前值', '备注'],
  ].map(plainName),
);

/** Signs of a name that can be like one of these. */
const MOST_LIKE = 64;

/** Whether a name is that of something that no definition has: progress, status, the value so far. */
export const isNotDefined = (text: string): boolean => NOT_DEFINED.has(plainName(text));

/** The column that a name was probably meant to be, from those that are still free; null where none is close. */
export function columnLike(text: string, free: readonly ObjectiveColumn[]): ObjectiveColumn | null {
  if (text.length > MOST_LIKE || isNotDefined(text)) return null;
  const names = [...COLUMN_OF].filter(([, column]) => free.includes(column)).map(([name]) => name);
  const meant = nearest(plainName(text), names);
  return meant === null ? null : (COLUMN_OF.get(meant) ?? null);
}
