import { describe, expect, it } from 'vitest'
import { moveMail, newestMails, recoverForgotten, takeMail, writeMail } from '../../src/store/mails/mails.ts'
import { aMail } from '../support/mails.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('mails', () => {
  const database = openTestDatabase()
  const at = (minute: number) => `2026-03-01T00:0${minute}:00.000Z`
  const take = (minute: number) => takeMail(database.db, { at: at(minute), perMinute: 9 })
  const states = async () => (await newestMails(database.db, 10)).map(({ messageId, state }) => `${messageId} ${state}`)

  it('are kept once under one message id, the first as it was', async () => {
    expect(await writeMail(database.db, aMail(), at(0))).toBe(true)
    expect(await writeMail(database.db, aMail({ subject: '另一封' }), at(1))).toBe(false)
    const { messageId, to: recipient, subject } = aMail()
    const kept = { messageId, recipient, subject, mail: aMail(), state: 'waiting', written: at(0), moved: at(0) }
    const untried = { attempts: 0, retryAfter: null, reply: null }
    expect(await newestMails(database.db, 10)).toEqual([{ ...kept, ...untried }])
  })

  it('are taken oldest first, each by one sender only', async () => {
    for (const [minute, messageId] of ['a', 'b', 'c'].entries())
      await writeMail(database.db, aMail({ messageId }), at(minute))
    const idTaken = async () => (await take(3))?.mail.messageId
    expect(await idTaken()).toBe('a')
    const taken = await Promise.all([idTaken(), idTaken(), idTaken()])
    expect(taken.toSorted()).toEqual(['b', 'c', undefined])
  })

  it('go back when the mailer surely did not take them, and stay sent when it did', async () => {
    await writeMail(database.db, aMail({ messageId: 'a' }), at(0))
    await writeMail(database.db, aMail({ messageId: 'b' }), at(1))
    await take(2)
    await take(2)
    await moveMail(database.db, 'a', { state: 'waiting', at: at(3) })
    await moveMail(database.db, 'b', { state: 'sent', at: at(3) })
    expect(await take(4)).toEqual({ mail: aMail({ messageId: 'a' }), attempts: 2 })
    expect(await take(4)).toBeUndefined()
    expect(await states()).toEqual(['b sent', 'a sending'])
  })

  it('wait for the time of their next try', async () => {
    await writeMail(database.db, aMail(), at(0))
    await take(1)
    await moveMail(database.db, aMail().messageId, {
      state: 'waiting',
      at: at(1),
      reply: '452 full',
      retryAfter: at(3),
    })
    expect(await take(2)).toBeUndefined()
    expect(await take(3)).toMatchObject({ attempts: 2 })
  })

  it('are held when their sender died, and never sent again by themselves', async () => {
    await writeMail(database.db, aMail({ messageId: 'a' }), at(0))
    await take(1)
    const recover = (before: string) => recoverForgotten(database.db, { before, at: at(5), to: 'held' })
    expect(await recover(at(1))).toBe(0)
    expect(await recover(at(4))).toBe(1)
    expect(await take(6)).toBeUndefined()
    expect(await states()).toEqual(['a held'])
  })
})
