import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { starredLine } from '../../src/http/watch/masked-log.ts'
import { openTestApi } from './test-api.ts'

describe('the log', () => {
  const lines: string[] = []
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(`${line}`)
      done()
    },
  })
  const api = openTestApi({
    afterChange: () => Promise.reject(new Error('cannot reach 13900001234 or wang@lab.example')),
    logger: { level: 'trace', stream },
  })

  it('holds neither contacts nor cookies nor words of a need, however much is logged', async () => {
    const headers = { cookie: 'zhiqiao_session=abcdefgh', authorization: 'Bearer sesame', 'user-agent': 'agent' }
    await api.app.inject({ method: 'POST', url: '/api/v1/needs?q=巡飞弹', headers, payload: { title: '巡飞弹折叠翼' } })
    await api.app.inject({ method: 'POST', url: '/api/v1/needs', headers, payload: { title: '巡飞弹折叠翼' } })
    const log = lines.join('')
    expect(log).toContain('the index is behind')
    for (const secret of [
      '巡飞弹',
      encodeURIComponent('巡飞弹'),
      'abcdefgh',
      'sesame',
      '13900001234',
      'wang@lab.example',
    ])
      expect(log).not.toContain(secret)
  })

  it('stars out what has a name that is not to be told, at any depth', () => {
    const line = starredLine({
      a: { token: 't', deep: [{ phone: '1', note: '电话 13900001234' }] },
      cause: new Error('x@y.example'),
    })
    expect(JSON.stringify(line)).not.toMatch(/"t"|"1"|13900001234|x@y\.example/)
    expect(line).toMatchObject({ a: { token: '***', deep: [{ phone: '***', note: '电话 ***********' }] } })
  })
})
