import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { asAdministrator } from '../support/sign-in.ts'
import { type RunningService, startService } from '../support/start-service.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const samplesOff = { SAMPLES: 'off' }

/** Starts on the directory; whatever becomes of the test, the process does not outlive it. */
const start = async (dataDir: string, session?: string): Promise<Entered> => {
  const running = await startService({ dataDir, environment: samplesOff })
  onTestFinished(running.kill)
  return { ...running, cookie: session ?? (await asAdministrator(running)).cookie }
}

/** A service, and the session in which it is written to. */
type Entered = RunningService & { readonly cookie: string }

const post = async ({ url, cookie }: Entered, path: string, body: object, key: string = crypto.randomUUID()) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, cookie }
  const answer = await fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as { readonly id: string } }
}
const read = async ({ url }: RunningService, path: string) => {
  const answer = await fetch(`${url}/api/v1/${path}`)
  return { status: answer.status, body: (await answer.json()) as unknown }
}
const search = async (running: RunningService, text: string) => {
  const answer = await fetch(`${running.url}/api/v1/search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  return (await answer.json()) as { readonly matches: Readonly<Record<string, readonly { readonly id: string }[]>> }
}

/** One result after another until nobody answers; ids in the order in which they were acknowledged. */
const writeWithoutEnd = async (running: Entered, acknowledged: string[]): Promise<void> => {
  for (let i = 0; ; i += 1) {
    const result = { title: `铜铝钎焊焊料第 ${i} 号`, description: '接头不开裂。', maturity: '产业化' }
    const answer = await post(running, 'results', result).catch(() => null)
    if (answer === null) return
    expect(answer.status).toBe(201)
    acknowledged.push(answer.body.id)
  }
}

describe('npm start, killed', { timeout: 240_000 }, () => {
  it('finds everything again that it had acknowledged, and keeps every other process out meanwhile', async () => {
    const folder = temporaryFolder()
    const first = await start(folder)
    const expert = { name: '陈焊', fields: ['铜铝钎焊'], description: '研究焊料。' }
    const created = await post(first, 'experts', expert, 'one-key')
    expect(created.status).toBe(201)
    const before = await search(first, '铜铝钎焊焊料')
    expect(before.matches.result).toEqual([])
    expect(before.matches.expert!.map(({ id }) => id)).toEqual([created.body.id])

    const second = await runCommand(['match', '--text', '焊'], { DATA_DIR: folder })
    expect(second.exitCode).toBe(1)
    expect(second.error).toMatch(new RegExp(`^数据目录 ${join(folder, 'database')} 正被进程 \\d+ 使用[^\\n]*\\n$`))

    // Killed in the midst of writing: between the last answer and the kill at most one more write was under way.
    const acknowledged: string[] = []
    const writing = writeWithoutEnd(first, acknowledged)
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThanOrEqual(20), { timeout: 60_000 })
    await first.kill()
    await writing
    const again = await start(folder, first.cookie)
    for (const id of acknowledged) expect((await read(again, `results/${id}`)).status).toBe(200)
    const { total } = (await read(again, 'results')).body as { readonly total: number }
    expect([0, 1]).toContain(total - acknowledged.length)
    const after = await search(again, '铜铝钎焊焊料')
    expect(after.matches.result).toHaveLength(10)
    expect(after.matches.expert!.map(({ id }) => id)).toEqual([created.body.id])
    // The client that never heard the answer sends again: the same expert, not a second one.
    expect(await post(again, 'experts', expert, 'one-key')).toEqual(created)
    expect(await read(again, 'experts')).toMatchObject({ body: { total: 1 } })
    expect(await again.stop()).toBe(0)
  })
})
