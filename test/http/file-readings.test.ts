import { describe, expect, it } from 'vitest'
import { largestDropped } from '../../pipelines/read-file.ts'
import { visitor } from '../../src/domain/viewer.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { openTestApi } from './test-api.ts'

const formOf = async (fields: Readonly<Record<string, string | File>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const request = new Response(form)
  const headers = { 'content-type': `${request.headers.get('content-type')}` }
  const payload = Buffer.from(await request.arrayBuffer())
  return { method: 'POST', url: '/api/v1/readings/files', payload, headers } as const
}

describe('POST /readings/files', () => {
  const log: string[] = []
  const asked: unknown[] = []
  const api = openTestApi({
    viewerOf: async () => visitor,
    logger: { level: 'trace', stream: { write: (line: string) => void log.push(line) } },
    read: async (unread) => {
      asked.push(unread)
      throw new Error('no model reads a file')
    },
  })
  const secret = '涉密的焊料配方'
  const send = async (bytes: string | Uint8Array<ArrayBuffer>, name = `${secret}.txt`) =>
    api.ask(await formOf({ file: new File([bytes], name) }))

  it('answers anybody with the text, and keeps and tells nothing of it', async () => {
    const answer = await send(`${secret}，银含量不低于 5%`)
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { form: 'txt', text: `${secret}，银含量不低于 5%`, isCut: false },
    ])
    expect([await auditRows(api.db), asked, log.join('').includes(secret)]).toEqual([[], [], false])
  })

  it('says in words what it cannot read, without the name', async () => {
    const answer = await send(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), `${secret}.png`)
    expect([answer.statusCode, answer.json().detail]).toEqual([422, expect.stringContaining('图片')])
    expect(log.join('')).not.toContain(secret)
  })

  it('refuses what is too large', async () => {
    const answer = await send(new Uint8Array(largestDropped + 1))
    expect([answer.statusCode, answer.json().detail]).toEqual([413, expect.stringContaining('10 MB')])
  })

  it.each([
    ['no file', {}],
    ['text in the place of the file', { file: '焊' }],
  ])('refuses a form with %s', async (_, fields) => {
    const { statusCode } = await api.ask(await formOf(fields as never))
    expect([400, 413]).toContain(statusCode)
  })
})
