import type { Config } from '../config.ts'
import type { Engines, OnStage } from '../engines/open-engines.ts'
import type { Store } from '../engines/store.ts'
import type { Mailer } from '../ports/mailer.ts'

/** What a command may ask of the house; nothing is opened that is not asked for. */
export interface House {
  readonly config: Config
  /** The database of `DATA_DIR`, or a throw-away one. */
  readonly openStore: (where: 'data' | 'throw-away') => Promise<Store>
  /** The engines over a store; `data` keeps the index for the next start. */
  readonly openEngines: (store: Store, where: 'data' | 'throw-away', onStage?: OnStage) => Promise<Engines>
  /** Does the background work of `data` until the returned function is called. */
  readonly startWorking: (store: Store, engines: () => Promise<Engines>) => Promise<() => Promise<void>>
  /** What sends the mails of the house. */
  readonly openMailer: () => Promise<Mailer>
  /** Everything stored into one file, whole or not at all. */
  readonly backup: (store: Store, file: string) => Promise<void>
  /** Everything stored out of a backup; refuses a data directory that holds anything. */
  readonly restore: (file: string) => Promise<void>
  /** A line for the person at the keyboard. */
  readonly say: (line: string) => void
}

/** 0: done; 1: the work failed; 2: asked for wrongly. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** One line of Chinese for the list of commands. */
  readonly summary: string
  /** Everything `--help` prints. */
  readonly help: string
  /** Throws `ExpectedFailure` for what was foreseen. */
  readonly run: (args: readonly string[], house: House) => Promise<ExitCode>
}
