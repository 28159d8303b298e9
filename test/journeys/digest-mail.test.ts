import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { mailOf } from '../../pipelines/digest/mail/mail-of.ts'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import type { Digest, DigestItem } from '../../src/domain/digest.ts'
import { most } from '../../src/domain/subscription.ts'
import { aLetterhead } from '../support/nights.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const anItem = (own: Partial<DigestItem> = {}): DigestItem => ({
  kind: 'result',
  id: 'a-result-with-an-id-of-usual-length-0001',
  asked: { kind: 'need', id: 'a-need-0001', title: '铜铝接头焊后两三天开裂，返修率约 4%，管径 8～16 mm' },
  title: '铜铝异种金属钎焊药芯焊料及其界面金属间化合物控制',
  subtitle: '某大学材料科学与工程学院 · 江苏省南京市',
  gradeName: '强相关',
  score: 0.8,
  reasons: ['用词：共同提到：铜铝、钎焊、开裂、界面', '语义：内容高度相近（相似度 0.84）', '点题：部分点题'],
  indicators: [{ asked: '抗拉强度≥80 MPa', verdict: 'met', offered: '抗拉强度 92 MPa' }],
  ...own,
})
const aDigest = (items: readonly DigestItem[]): Digest => ({
  day: '2026-06-01',
  accountId: 'li',
  name: '李示例',
  email: 'li@firm.example',
  personalised: true,
  items,
  more: 3,
  weeks: [],
  considered: [],
})
const strange = [
  anItem({ title: `长${'很长的名称'.repeat(40)}` }),
  anItem({ title: '主题\r\nBcc: somebody@evil.example\r\n\r\n正文', subtitle: '\u202ekcab\u202c' }),
  anItem({ title: '<img src=x onerror=alert(1)>{{heading}}', reasons: ['用词：<script>alert(1)</script>'] }),
  anItem({ title: '.\n.\r\n..点开头的行', subtitle: 'From 行首', reasons: ['👩‍🔬 β−γ ≥ 10⁻³'] }),
]

describe('the raw source of a nightly mail', async () => {
  const head = await aLetterhead()
  const sourceOf = async (digest: Digest): Promise<string> => {
    const folder = await temporaryFolder()
    const outbox = openFileOutbox(folder, () => new Date('2026-05-31T18:31:00.000Z'))
    await outbox.send(mailOf(digest, head))
    await outbox.close()
    const [file] = await readdir(folder)
    return readFile(join(folder, file!), 'latin1')
  }
  const headersOf = (raw: string): readonly string[] =>
    raw
      .slice(0, raw.indexOf('\r\n\r\n'))
      .split(/\r\n(?![ \t])/)
      .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())

  it.each([
    ['usual', [anItem()]],
    ['strange', strange],
    ['as long as may be', Array.from({ length: most.items }, (_, i) => anItem({ id: `a-result-${i}` }))],
  ])('of a mail that is %s: RFC 5322, 2045, 2369, 2919 and 8058, read by another library', async (_, items) => {
    const raw = await sourceOf(aDigest(items))
    expect(raw).toMatch(/^[\r\n\t\x20-\x7e]*$/)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    const names = headersOf(raw)
    for (const once of ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'])
      expect(
        names.filter((name) => name === once),
        once,
      ).toEqual([once])
    for (const once of ['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted'])
      expect(
        names.filter((name) => name === once),
        once,
      ).toEqual([once])
    expect(names).not.toContain('bcc')

    const parsed = await simpleParser(Buffer.from(raw, 'latin1'))
    expect(parsed.from?.value).toEqual([{ address: 'no-reply@zhiqiao.example', name: '智桥' }])
    expect([parsed.to].flat().flatMap((to) => to?.value ?? [])).toEqual([{ address: 'li@firm.example', name: '' }])
    expect(parsed.subject).toMatch(/^智桥推荐成果“[^\r\n\u202a-\u202e]*$/)
    expect([...parsed.subject!].length).toBeLessThanOrEqual(60)
    expect(parsed.messageId).toMatch(/^<digest-2026-06-01-[0-9a-f]{24}@zhiqiao\.example>$/)
    expect(parsed.date?.toISOString()).toBe('2026-05-31T18:31:00.000Z')
    expect(parsed.attachments).toEqual([])
    const list = parsed.headers.get('list') as unknown as Readonly<
      Record<string, { readonly url?: string; readonly name?: string }>
    >
    expect(list.id?.name).toBe('digest.zhiqiao.example')
    expect(list.unsubscribe?.url).toMatch(
      /^https:\/\/zhiqiao\.example\/api\/v1\/subscriptions\/unsubscribe\?token=[\w.-]+$/,
    )
    expect(list['unsubscribe-post']).toMatchObject({ name: 'List-Unsubscribe=One-Click' })
    expect(parsed.html).not.toMatch(/<img|<script|url\(|[\u202a-\u202e]/i)
    expect(parsed.text).not.toMatch(/[\u202a-\u202e]/)
    // Gmail cuts what is longer, and the way out stands at the end.
    expect(Buffer.byteLength(`${parsed.html}`)).toBeLessThan(102 * 1024)
    for (const said of ['感兴趣', '不合适', '交园区科协对接', '退订'])
      expect([parsed.text?.includes(said), `${parsed.html}`.includes(said)]).toEqual([true, true])
  })
})
