import { afterAll, describe, expect, it } from 'vitest'
import { openRequestCounts } from '../../../src/adapters/request-counts/redis.ts'
import { rates } from '../../../src/http/limits/rates.ts'
import { openTestApi, type TestApi } from '../test-api.ts'

const counts = openRequestCounts(process.env.TEST_REDIS_URL!)
afterAll(() => counts.close())
// Another of the same run must find its own count.
const address = `203.0.113.${Math.floor(Math.random() * 250)}`
const door = async ({ app }: TestApi, remoteAddress = address) => {
  const payload = { token: 'guessed', password: 'a long enough one' }
  return (await app.inject({ method: 'PUT', url: '/api/v1/password-resets', remoteAddress, payload })).statusCode
}

describe('two processes over one Redis', () => {
  const one = openTestApi({ limits: { counts: counts.counts } })
  const other = openTestApi({ limits: { counts: counts.counts } })

  it('count together', async () => {
    const answers: number[] = []
    for (let i = 0; i <= rates.door.address; i += 1) answers.push(await door(i % 2 === 0 ? one : other))
    expect(answers.indexOf(429)).toBe(rates.door.address)
  })
})

describe('a Redis that is away', () => {
  const nowhere = openRequestCounts('redis://127.0.0.1:1')
  afterAll(() => nowhere.close())
  const api = openTestApi({ limits: { counts: nowhere.counts } })

  it('holds nobody up', async () => {
    expect(await door(api)).toBe(422)
  })
})
