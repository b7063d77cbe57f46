/**
 * Runs the command line of this process and sets its exit code. `packageFolder` is where the program is installed, with its
 * templates. `--version` answers before anything else is loaded.
 */
export async function main(packageFolder: string): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (rest.length === 0 && (first === '--version' || first === '-V')) {
    process.stdout.write(`${process.env['OKR_VERSION']}\n`);
    return;
  }
  const { run } = await import('./cli/run.ts');
  process.exit(await run(process.argv.slice(2), packageFolder));
}
