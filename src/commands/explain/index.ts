import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { Command, World } from '../command.ts';
import { isInWorkspace } from '../open-workspace.ts';
import { explainRule, isOfRuleForm, rulesEndingIn } from './rule.ts';

interface ExplainFlags {
  readonly subject: string;
  readonly since?: string;
}

export const explain: Command<ExplainFlags> = {
  arguments: '<subject>',
  options: [{ flags: '--since <span>', summary: 'compare with 30d (default), 90d, another span, or a date' }],
  examples: [
    'okr explain cycle-days',
    'okr explain team/sales --as-of 2026-11-24',
    'okr explain kpi/churn --json',
    'okr explain okr/dangling-update',
  ],
  async run({ subject, since }, world) {
    if (isOfRuleForm(subject)) await explainRule(subject, world);
    else await explainReference(subject, since, world);
    return 0;
  },
};

/** Explains the figures of a thing; who leaves out the first half of a rule's name is told the whole. */
async function explainReference(typed: string, since: string | undefined, world: World): Promise<void> {
  const rules = rulesEndingIn(typed);
  try {
    const { explainThing } = await import('./reference.ts');
    await explainThing(typed, since, world);
  } catch (error) {
    const isUnknown = error instanceof UserError && error.problem.id === 'usage/no-such-reference';
    if (rules.length === 0 || (isInWorkspace(world) && !isUnknown)) throw error;
    throw new UserError('usage', message('usage/no-such-rule', { text: typed }), {
      candidates: rules,
      hint: message('hint/explain-rule', {}),
    });
  }
}
