import { beforeEach, describe, expect, it } from 'vitest'
import { addDueJobs } from '../../pipelines/add-due-jobs.ts'
import { localDay } from '../../pipelines/digest/local-day.ts'
import { mailOf } from '../../pipelines/digest/mail/mail-of.ts'
import { planNight } from '../../pipelines/digest/plan.ts'
import { whyGone } from '../../pipelines/digest/why-gone.ts'
import { runNight } from '../../pipelines/digest.ts'
import { dayAfter } from '../../src/domain/day.ts'
import type { Digest } from '../../src/domain/digest.ts'
import type { Job, Queue } from '../../src/ports/queue.ts'
import { digestOf, newestRuns, sentSince } from '../../src/store/digests/digests.ts'
import { unsubscribe } from '../../src/store/digests/subscriptions.ts'
import { appendFeedback } from '../../src/store/feedback.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { type KeptMail, newestMails } from '../../src/store/mails/mails.ts'
import { forgetUndeliverable, markUndeliverable } from '../../src/store/mails/undeliverable.ts'
import { rememberOccurrence } from '../../src/store/schedules.ts'
import { aFeedback } from '../support/feedback.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { addPerson, aHat } from '../support/people.ts'
import { aNeed, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

describe('a night', async () => {
  const database = openTestDatabase()
  const head = await aLetterhead()
  const first = '2026-06-01'
  let house: SmallHouse
  const need = aNeed({
    id: 'own',
    title: '铜铝钎焊接头开裂，找钎焊焊料',
    description: '铜铝钎焊接头开裂，找铜铝钎焊药芯焊料。',
    keywords: ['铜铝钎焊', '焊料'],
    organisationId: 'firm',
    organisation: '某厂',
    industry: 'welding',
    pool: 'park-1',
  })
  const another = (id: string) =>
    aResult({
      id,
      title: '铜铝钎焊药芯焊料',
      description: '铜铝钎焊接头不开裂的药芯焊料，钎焊接头抗拉强度高。',
      keywords: ['铜铝钎焊', '焊料'],
      organisation: `研究所 ${id}`,
      industry: 'welding',
    })
  beforeEach(async () => {
    await fillLibraries(database.db)
    await needStore.put(database.db, [need])
    house = await openHouse({ db: database.db, embedder: null })
    await addPerson(database.db)
  })
  const night = (day: string) => runNight(day, nightsOf(house, head))
  const digest = (day: string, who = 'li') => digestOf(database.db, day, who)
  const idsOn = async (day: string) => ((await digest(day))?.items ?? []).map(({ id }) => id).sort()
  const appears = async (...results: readonly ReturnType<typeof another>[]) => {
    await resultStore.put(database.db, results)
    await house.follow()
  }

  it('recommends what is new and fits, each once, and writes nothing when there is nothing', async () => {
    await subscribe(database.db, 'li')
    expect(await night(first)).toMatchObject({ recipients: 1, mails: 1, items: 2 })
    expect(await idsOn(first)).toEqual(['solder', 'welder'])
    expect(await night(dayAfter(first, 1))).toMatchObject({ recipients: 1, mails: 0, items: 0 })
    await appears(another('later'))
    await night(dayAfter(first, 2))
    expect(await idsOn(dayAfter(first, 2))).toEqual(['later'])
    expect(await newestMails(database.db, 10)).toHaveLength(2)
  })

  it('tells nobody of what he may not read, of what he declined, or of an edit that says nothing new', async () => {
    await subscribe(database.db, 'li')
    await night(first)
    await appears({ ...another('secret'), visibility: 'organisation', organisationId: 'rival' }, another('declined'))
    await appendFeedback(database.db, [
      aFeedback({
        asked: { kind: 'need', id: 'own' },
        candidate: { kind: 'result', id: 'declined' },
        outcome: 'declined',
        reason: 'price',
      }),
    ])
    const [solder] = await resultStore.byIds(database.db, ['solder'])
    await appears({ ...solder!, price: '面议', updated: '2026-06-01T10:00:00.000Z' })
    await night(dayAfter(first, 1))
    expect(await idsOn(dayAfter(first, 1))).toEqual([])
    const { considered } = (await digest(dayAfter(first, 1)))!
    expect(considered.map(({ id, fate }) => [id, fate])).toEqual([['declined', 'declined before']])
  })

  it('repeats nothing for 90 days though the need is written anew, and then may', async () => {
    await subscribe(database.db, 'li')
    await night(first)
    for (const [days, expected] of [
      [1, []],
      [89, []],
      [90, ['solder', 'welder']],
    ] as const) {
      await needStore.put(database.db, [{ ...need, description: `${need.description}第 ${days} 天。` }])
      await house.follow()
      await night(dayAfter(first, days))
      expect(await idsOn(dayAfter(first, days))).toEqual(expected)
    }
  })

  it('is the same night for two workers at once and for who comes again, byte for byte', async () => {
    await subscribe(database.db, 'li')
    const reports = await Promise.all([night(first), night(first), night(first)])
    await appears(another('too-late'))
    expect(new Set([...reports, await night(first)].map((report) => JSON.stringify(report))).size).toBe(1)
    const mails = await newestMails(database.db, 10)
    expect(mails.map(({ mail }) => mail)).toEqual([mailOf((await digest(first))!, head)])
    expect(JSON.stringify(mails[0]!.mail.text)).not.toContain('too-late')
  })

  it('writes to nobody who wants no mail, is unreachable, or unsubscribed while it was being decided', async () => {
    await subscribe(database.db, 'li', { frequency: 'off' })
    expect(await night(first)).toMatchObject({ recipients: 0, mails: 0 })
    await subscribe(database.db, 'li')
    await markUndeliverable(database.db, { recipient: 'li@firm.example', reply: '550', at: house.now() })
    expect(await night(dayAfter(first, 1))).toMatchObject({ recipients: 0 })
    await forgetUndeliverable(database.db, 'li@firm.example')
    const ports = nightsOf(house, head)
    const plan = async (day: string) => {
      const decided = await ports.plan(day)
      await unsubscribe(database.db, 'li', house.now())
      return decided
    }
    expect(await runNight(dayAfter(first, 2), { ...ports, plan })).toMatchObject({ mails: 1 })
    expect(await newestMails(database.db, 10)).toEqual([])
  })

  it('takes back a mail that waits when its reader unsubscribes', async () => {
    await subscribe(database.db, 'li')
    await night(first)
    await unsubscribe(database.db, 'li', house.now())
    expect((await newestMails(database.db, 10)).map(({ state, reply }) => [state, reply])).toEqual([
      ['rejected', 'unsubscribed'],
    ])
  })

  it('chooses nothing by what somebody needs who wants it so: the newest he may read, without a score', async () => {
    await subscribe(database.db, 'li', { personalised: false, itemLimit: 3 })
    await night(first)
    const { items } = (await digest(first))!
    expect(items).toHaveLength(3)
    expect(items.map(({ asked, score, gradeName }) => [asked, score, gradeName])).toEqual(
      items.map(() => [null, null, '']),
    )
  })

  it('gives what he may read to everybody by his own hat: an office its park, an expert the needs', async () => {
    await addPerson(database.db, { id: 'officer', email: 'officer@park.example' }, [
      aHat({ id: 'office', role: 'park', organisationId: 'park-1' }),
    ])
    await addPerson(database.db, { id: 'chen', email: 'chen@edu.example' }, [
      aHat({ id: 'expert', role: 'expert', organisationId: null, expertId: 'welder' }),
    ])
    for (const who of ['officer', 'chen']) await subscribe(database.db, who)
    await night(first)
    const asked = ((await digest(first, 'officer'))?.items ?? []).map((item) => item.asked?.id)
    expect(new Set(asked)).toEqual(new Set(['cracks', 'own'].filter((id) => asked.includes(id))))
    expect(asked.length).toBeGreaterThan(0)
    const forExpert = ((await digest(first, 'chen'))?.considered ?? []).map(({ kind }) => kind)
    expect(new Set(forExpert)).toEqual(new Set(['need']))
  })

  it('says why somebody is gone tonight, from the records of two nights', async () => {
    await subscribe(database.db, 'li')
    await night(first)
    await night(dayAfter(first, 1))
    const [before, after] = [await digest(first), await digest(dayAfter(first, 1))] as [Digest, Digest]
    const why = (kind: 'expert' | 'result', id: string, nights = { before, after }) => whyGone(nights, kind, id)
    expect(why('expert', 'welder')).toBe('2026-06-01 已经推荐过，90 天内不再重复')
    expect(why('expert', 'booked', { before, after: before })).toBe('目前没有余力')
    expect(why('result', 'solder', { before, after: before })).toBe('当晚也推荐了')
    expect(why('result', 'coating')).toContain('没有新的内容')
    expect(whyGone({ before, after: null }, 'result', 'solder')).toContain('没有给您写信')
  })

  it('shows a preview and keeps nothing of it', async () => {
    await subscribe(database.db, 'li', { frequency: 'weekly' })
    const planned = await planNight({ day: first, only: ['li'], isProduction: false }, house)
    expect(planned.digests[0]?.items).toHaveLength(2)
    expect(await digest(first)).toBeUndefined()
    expect(await newestMails(database.db, 10)).toEqual([])
  })

  it('is one batch a night over 30 nights, whatever the clock does, without a repeat or a mail to who opted out', async () => {
    await addPerson(database.db, { id: 'out', email: 'out@firm.example' }, [aHat({ id: 'out-hat' })])
    await subscribe(database.db, 'li')
    await subscribe(database.db, 'out')
    await rememberOccurrence(database.db, 'digest', '2026-05-31T18:30:00.000Z')
    let time = Date.parse('2026-05-31T20:00:00.000Z')
    const hour = 3_600_000
    const jobs: string[] = []
    const queue = { add: async ({ key }: Job) => void jobs.push(key) } as unknown as Queue
    const ports = { db: database.db, queue, now: () => new Date(time).toISOString(), timeZone: 'Asia/Shanghai' }
    for (let day = 1; day <= 30; day += 1) {
      if (day === 3) await unsubscribe(database.db, 'out', ports.now())
      await appears(another(`r${day}`))
      // A look every six hours; the clock falls back on some days and jumps ahead on others, and the service restarts.
      for (const hours of [6, 6, day % 7 === 0 ? -5 : 6, day % 7 === 0 ? 17 : 6]) {
        time += hours * hour
        await addDueJobs([{ name: 'digest', cron: '30 2 * * *' }], ports)
        for (const key of jobs.splice(0)) await night(localDay(key, ports.timeZone))
      }
    }
    const runs = await newestRuns(database.db, 100)
    expect(runs.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, i) => dayAfter('2026-07-01', -i)))
    const mails = await newestMails(database.db, 1_000)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length)
    const days = mails
      .filter(({ recipient }) => recipient === 'out@firm.example')
      .map(({ mail }) => mail.messageId.slice(8, 18))
    expect(days.every((day) => day < '2026-06-04')).toBe(true)
    const told = await sentSince(database.db, '2026-01-01')
    const pairs = told.map(({ accountId, kind, recordId }) => `${accountId} ${kind}:${recordId}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs.filter((pair) => pair.startsWith('li result:r'))).toHaveLength(30)
  })

  it('writes mails whose headers are those of a list one can leave, without images and with every value escaped', async () => {
    await subscribe(database.db, 'li')
    await resultStore.put(database.db, [{ ...another('evil'), organisation: '<script>{{heading}}</script>研究所' }])
    await house.follow()
    await night(first)
    const [{ mail }] = (await newestMails(database.db, 1)) as [KeptMail]
    expect(mail.headers).toMatchObject({
      'List-Id': '<digest.zhiqiao.example>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(mail.headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/zhiqiao\.example\/api\/v1\/subscriptions\/unsubscribe\?token=[\w.-]+>$/,
    )
    expect(mail.messageId).toMatch(/^<digest-2026-06-01-[0-9a-f]{24}@zhiqiao\.example>$/)
    expect(mail.html).not.toMatch(/<img|<script|url\(/i)
    expect(mail.html).toContain('&#60;script&#62;{{heading}}')
    expect(mail.html.replace('{{heading}}', '')).not.toMatch(/\{\{\w+\}\}/)
    for (const name of ['感兴趣', '不合适', '交园区科协对接', '更改订阅', '退订']) {
      expect(mail.html).toContain(name)
      expect(mail.text).toContain(name)
    }
  })
})
