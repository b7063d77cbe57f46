import { findingsText } from '../render/findings-text.ts';
import { STATUS_FORMATS } from '../render/index.ts';
import { statusReport } from '../report/status-report.ts';
import type { Command } from './command.ts';
import { openWorkspace, shownCycles } from './open-workspace.ts';

export const status: Command<object> = {
  arguments: '',
  options: [],
  examples: ['okr status', 'okr', 'okr status --as-of 2026-11-24', 'okr status --cycle 2026-Q3'],
  async run(_, world) {
    const open = await openWorkspace(world);
    const { workspace, notices: dangling } = await open.read(await shownCycles(open, world));
    const naming = world.preferences.cycle === null ? 'short' : 'whole';
    const { report, notices } = statusReport(workspace, open.asOf, naming);
    const style = { ...world.style, language: open.language };
    const render = await STATUS_FORMATS[world.preferences.json ? 'json' : 'table'](style);
    world.out.print(render(report, style));
    world.out.talk(findingsText(await open.locate([...dangling, ...notices]), { ...style, excerpts: false }));
    return 0;
  },
};
