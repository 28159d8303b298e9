import { describe, expect, it } from 'vitest'
import { addPerson } from '../support/people.ts'
import { signIn } from './signed-in.ts'
import { noon, openTestApi } from './test-api.ts'

describe('the lock-out', () => {
  let now = noon
  const api = openTestApi({ now: () => now })
  const wrong = async (email = 'li@firm.example') => (await signIn(api, { email, password: 'a wrong one!' })).statusCode
  const wait = (seconds: number) => {
    now = new Date(Date.parse(now) + seconds * 1000).toISOString()
  }

  it('refuses even the right password after repeated failures, longer each time, and lets in afterwards', async () => {
    now = noon
    await addPerson(api.db)
    for (let i = 0; i < 6; i += 1) expect(await wrong()).toBe(401)
    expect((await signIn(api)).statusCode).toBe(429)
    wait(30)
    expect(await wrong('LI@firm.example')).toBe(401)
    wait(30)
    expect(await wrong()).toBe(429)
    wait(30)
    expect((await signIn(api)).statusCode).toBe(200)
    expect(await wrong()).toBe(401)
  })

  it('counts attempts that come at once', async () => {
    now = noon
    await addPerson(api.db)
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong()))
    expect(answers.filter((status) => status === 401)).toHaveLength(6)
  })

  it('holds nobody who came at once with another and was counted after him', async () => {
    now = noon
    await addPerson(api.db)
    wait(1)
    expect((await signIn(api)).statusCode).toBe(200)
    expect(await wrong('wang@firm.example')).toBe(401)
    // What came a second before them, and was looked at only now.
    wait(-1)
    expect(await wrong('wang@firm.example')).toBe(401)
    expect((await signIn(api)).statusCode).toBe(200)
  })

  it('counts an address over all accounts', async () => {
    now = noon
    const answers: number[] = []
    for (let i = 0; i < 33; i += 1) answers.push(await wrong(`nobody${i}@firm.example`))
    expect(answers.indexOf(429)).toBe(31)
  })
})
