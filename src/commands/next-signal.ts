/** Resolves when somebody asks this process to stop: Ctrl+C, or a service manager. */
export const nextSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
