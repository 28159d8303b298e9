import { deflateRawSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../pipelines/ingest/zip-of.ts'
import { furnishPark, openPark, type Who } from './a-park.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

describe('an attachment', () => {
  const park = openPark()
  const upload = (name: Who, id: string, [fileName, bytes]: readonly [string, Uint8Array]) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)]), fileName)
    const request = new Request('http://localhost', { method: 'POST', body: form })
    return request.arrayBuffer().then((payload) =>
      park.as(name, {
        method: 'POST',
        url: `/api/v1/engagements/${id}/attachments`,
        payload: Buffer.from(payload),
        headers: { 'content-type': request.headers.get('content-type')! },
      }),
    )
  }
  const engaged = async (): Promise<string> => {
    await furnishPark(park.db)
    return park.propose()
  }
  beforeEach(() => park.at('2026-06-01T04:00:00.000Z'))

  it('comes back as it went in, as a download and to nobody else', async () => {
    const id = await engaged()
    const added = await upload('firm', id, ['../合同草案.exe', pdf])
    expect(added.json()).toMatchObject({ name: '合同草案.pdf', type: 'application/pdf', bytes: pdf.byteLength })
    const url = `/api/v1/engagements/${id}/attachments/${added.json().id}`
    const read = await park.app.inject({ url, headers: { 'x-as': 'officer' } })
    expect(read.rawPayload.equals(pdf)).toBe(true)
    expect(read.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
    expect(read.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w%.]+$/)
    for (const name of ['rival', 'stranger', 'expert', 'administrator'] as const)
      expect((await park.app.inject({ url, headers: { 'x-as': name } })).statusCode).toBe(404)
    const again = await upload('officer', id, ['同一份.pdf', pdf])
    expect(again.json().id).toBe(added.json().id)
  })

  it('is asked what it is by its content, whatever it calls itself', async () => {
    const id = await engaged()
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    const plain = { name: 'a.txt', content: Buffer.from('a') }
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['报告.pdf', html],
      ['图片.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['程序.docx', Buffer.from('MZ\x90\x00\x03')],
      ['压缩.xlsx', zipOf([plain])],
      ['空.pdf', new Uint8Array()],
      ['宏.docx', deflateRawSync(pdf)],
    ]
    for (const file of files) expect([file[0], (await upload('officer', id, file)).statusCode]).toEqual([file[0], 415])
  })

  it('is refused above its size, and to whoever may not add one', async () => {
    const id = await engaged()
    const large = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)])
    expect((await upload('officer', id, ['大.pdf', large])).statusCode).toBe(413)
    expect((await upload('rival', id, ['a.pdf', pdf])).statusCode).toBe(404)
    expect((await upload('expert', id, ['a.pdf', pdf])).statusCode).toBe(403)
    expect((await upload('visitor', id, ['a.pdf', pdf])).statusCode).toBe(401)
  })
})
