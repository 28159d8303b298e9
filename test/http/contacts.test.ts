import { describe, expect, it } from 'vitest'
import { masked } from '../../src/domain/masked.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

const secrets = {
  phone: '13812345678',
  email: 'wang.fang@example.edu.cn',
  description: '从事焊接。电话 139-1234-5678,邮箱 w_f@mail.example.com,座机 0514-87654321。',
  extra: { 微信: 'wangfang1970', 手机: '13712345678' },
  evidence: [anEvidence({ description: '联系 18612345678。' })],
}
const letters = [
  '13812345678',
  'wang.fang',
  '139-1234-5678',
  'w_f@mail',
  '87654321',
  'wangfang1970',
  '13712345678',
  '18612345678',
]

describe('contact details of an expert', () => {
  const api = openTestApi()
  const stored = async (id: string) => (await expertStore.byIds(api.db, [id]))[0]!
  const { extra, phone, email } = secrets
  const written = { name: '王芳', phone, email, extra, description: secrets.description }

  it('are in no answer', async () => {
    await expertStore.put(api.db, [anExpert(secrets)])
    await needStore.put(api.db, [aNeed()])
    const key = { 'idempotency-key': 'key-1' }
    const answers = [
      await api.ask({ url: '/api/v1/experts' }),
      await api.ask({ url: '/api/v1/experts/expert-1' }),
      await api.ask({ url: '/api/v1/needs/need-1/matches?kind=expert' }),
      await api.ask({ method: 'POST', url: '/api/v1/search', payload: { text: '焊接' } }),
      await api.ask({ method: 'POST', url: '/api/v1/experts', payload: written, headers: key }),
      await api.ask({ method: 'POST', url: '/api/v1/experts', payload: written, headers: key }),
      await api.ask({ method: 'PUT', url: '/api/v1/experts/expert-1', payload: written }),
    ]
    for (const { body, statusCode } of answers) {
      expect(statusCode).toBeLessThan(300)
      expect(body).toContain('从事焊接')
      for (const secret of letters) expect(body).not.toContain(secret)
    }
  })

  it('are stored as they were written', async () => {
    const created = await api.ask({ method: 'POST', url: '/api/v1/experts', payload: written })
    expect(await stored(created.json().id)).toMatchObject(written)
  })

  it('stay when a reader edits what can be read and sends it back', async () => {
    await expertStore.put(api.db, [anExpert(secrets)])
    const read = (await api.ask({ url: '/api/v1/experts/expert-1' })).json()
    const { id: _, source: _source, firstSeen: _seen, updated: _updated, ...shown } = read
    const evidence = shown.evidence.map(({ id: _, ...piece }: { id: string }) => piece)
    const other = { ...evidence[0], title: '另一篇', description: '' }
    const payload = { ...shown, evidence: [other, ...evidence], title: '研究员' }
    const replaced = await api.ask({ method: 'PUT', url: '/api/v1/experts/expert-1', payload })
    expect(replaced.statusCode).toBe(200)
    expect(await stored('expert-1')).toMatchObject({
      ...secrets,
      title: '研究员',
      evidence: [
        { title: '另一篇', description: '' },
        { id: 'expert-1#paper2', description: '联系 18612345678。' },
      ],
    })
  })

  it('go when they are written as null', async () => {
    await expertStore.put(api.db, [anExpert(secrets)])
    const payload = { name: '王芳', phone: null, email: null, extra: {} }
    await api.ask({ method: 'PUT', url: '/api/v1/experts/expert-1', payload })
    expect(await stored('expert-1')).toMatchObject({ ...payload, description: '' })
  })
})

describe('contact details in the free text of a need', () => {
  const api = openTestApi()

  it('are starred out, and stay stored when the stars are sent back', async () => {
    const extra = { 联系人: '张三 13812345678' }
    const payload = { title: '焊接变形', description: '请电 13812345678。', extra }
    const created = await api.ask({ method: 'POST', url: '/api/v1/needs', payload })
    expect(created.json()).toMatchObject({ description: '请电 ***********。', extra: { 联系人: '张三 ***********' } })
    const { description, extra: starred } = created.json()
    const edited = { title: '变形控制', description, extra: { ...starred, 车间: '三号' } }
    await api.ask({ method: 'PUT', url: `${created.headers.location}`, payload: edited })
    expect(await needStore.byIds(api.db, [created.json().id])).toMatchObject([
      { title: '变形控制', description: payload.description, extra: { ...extra, 车间: '三号' } },
    ])
  })
})

describe('masked', () => {
  it.each(['专利 ZL202310000000.1', '批号 202310123456789', '温度 13812.5℃', '编号 m-e-003', '138 家企业,1234 项'])(
    'leaves «%s» alone',
    (text) => {
      expect(masked(text)).toBe(text)
    },
  )

  it('keeps every offset', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('13812345678', 'a@b.cn', '0514-87654321'),
        fc.string(),
        (a, secret, b) => {
          expect(masked(a + secret + b)).toHaveLength((a + secret + b).length)
        },
      ),
    )
  })
})
