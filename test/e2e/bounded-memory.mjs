/** Preloaded with `--import`: tells on standard error, at the end, the most memory that the process had, in MiB. */
process.on('exit', () => {
  process.stderr.write(`\npeak ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MiB\n`);
});
