import type { AnswerPorts } from '../../pipelines/answer.ts'
import type { House } from '../../src/commands/command.ts'
import { readConfig } from '../../src/config.ts'
import type { Engines } from '../../src/engines/open-engines.ts'

/** A house that opens nothing and remembers what was said; give what a command may ask for. */
export const aHouse = (own: Partial<House> = {}): House & { readonly said: string[] } => {
  const said: string[] = []
  const unasked = (what: string) => () => Promise.reject(new Error(`${what} was opened`))
  return {
    config: readConfig({}),
    openStore: unasked('the store'),
    openEngines: unasked('the engines'),
    startWorking: unasked('the background work'),
    openMailer: unasked('the mailer'),
    backup: unasked('a backup'),
    restore: unasked('a backup'),
    say: (line) => void said.push(line),
    said,
    ...own,
  }
}

/** A house over engines that are open already, which stay open when a command closes them. */
export const aHouseWith = (ports: AnswerPorts): ReturnType<typeof aHouse> => {
  const close = async (): Promise<void> => {}
  const engines = { ...ports, afterChange: close, close } as unknown as Engines
  return aHouse({
    openStore: async () => ({
      db: ports.db,
      scrub: async () => {},
      dump: async () => new Blob([]),
      listen: null,
      close,
      isNew: false,
    }),
    openEngines: async () => engines,
  })
}
