/** Exit codes as a shell counts them: 128 and the number of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * The exit code of a process that was told to end, once it is. A signal waits until the code that runs gives way, so what is
 * written in one go is written whole.
 */
export const interruption = (): Promise<number> =>
  new Promise((resolve) => {
    for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => resolve(code));
  });
