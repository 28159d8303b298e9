import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { promisify } from 'node:util'

/** A process, told apart from a later one with the same pid by its birth. */
export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** When it began, for people: ISO 8601. */
  readonly started: string
  /** When it began, as the system tells it; `null` where the system does not. */
  readonly birth: string | null
}

/** The process this runs in. */
export const thisProcess = async (): Promise<ProcessIdentity> => ({
  pid: process.pid,
  host: hostname(),
  started: new Date(Date.now() - process.uptime() * 1000).toISOString(),
  birth: await birthOf(process.pid),
})

/** Whether that very process still runs on this host; when the system will not say, a process with its pid counts. */
export const isRunning = async ({ pid, birth }: ProcessIdentity): Promise<boolean> => {
  if (!pidIsTaken(pid)) return false
  const now = await birthOf(pid)
  return birth === null || now === null || now === birth
}

const pidIsTaken = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, but not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const birthOf = async (pid: number): Promise<string | null> => {
  try {
    if (process.platform !== 'linux') return (await promisify(execFile)('ps', ['-o', 'lstart=', '-p', `${pid}`])).stdout
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // Field 22 of proc(5), clock ticks since boot; the name before the last bracket may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
