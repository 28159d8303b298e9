import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { type Environment, spawnMain } from '../support/start-service.ts'

/** What a command left behind. */
export interface Ran {
  readonly exitCode: number
  readonly out: string
  readonly error: string
}

/** Runs a command as a person does, in a process of its own, to its end. */
export const runCommand = async (args: readonly string[], environment: Environment): Promise<Ran> => {
  const child = spawnMain(args, environment)
  const [out, error, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: exitCode as number, out, error }
}
