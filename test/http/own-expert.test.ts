import { beforeEach, describe, expect, it } from 'vitest'
import { keepOwnWords } from '../../pipelines/experts/keep-own-words.ts'
import { candidateWishes } from '../../pipelines/match/own-wishes.ts'
import { setTombstones } from '../../pipelines/persons/tombstones.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { anEvidence, anExpert } from '../support/records.ts'
import { noon, openTestApi } from './test-api.ts'

const himself: Viewer = {
  accountId: 'song',
  role: 'expert',
  organisationId: 'university',
  circles: ['everyone', 'expert:song', 'account:song'],
}

describe('an expert and what is held about him', () => {
  let viewer = himself
  const api = openTestApi({ viewerOf: async () => viewer })
  const paper = anEvidence({ id: 'song#paper1', title: '铝合金激光焊接变形的数值模拟' })
  const namesakes = anEvidence({ id: 'song#paper2', title: '量子点发光机理' })
  const asImported = anExpert({ id: 'song', fields: ['激光焊接', '量子计算'], evidence: [paper, namesakes] })
  beforeEach(async () => {
    viewer = himself
    await expertStore.put(api.db, [asImported])
  })

  const own = async () => (await api.ask({ url: '/api/v1/experts/song/own' })).json()
  const say = (payload: object) => api.ask({ method: 'POST', url: '/api/v1/experts/song/own-evidence', payload })
  const wish = (payload: object) => api.ask({ method: 'PUT', url: '/api/v1/experts/song/own-wishes', payload })
  const titles = async () => (await expertStore.byIds(api.db, ['song']))[0]!.evidence.map(({ title }) => title)
  const importAgain = async () => expertStore.put(api.db, await keepOwnWords(api.db, [asImported]))
  const profile = { title: null, fields: ['激光焊接'], description: '只做焊接。', availability: null }

  it('sees each piece with its source, and which of his fields his work bears out', async () => {
    const told = await own()
    expect(told.source).toEqual({ channel: 'file', file: asImported.source.file })
    expect(told.evidence.map(({ said }: { readonly said: string | null }) => said)).toEqual([null, null])
    expect(told.coverage).toEqual([
      { field: '激光焊接', evidence: ['song#paper1'] },
      { field: '量子计算', evidence: [] },
    ])
  })

  it('disowns a piece, and no import brings it back until he takes his word back', async () => {
    const named = { kind: 'paper', title: namesakes.title }
    expect((await say({ says: 'not mine', ...named })).statusCode).toBe(201)
    expect(await titles()).toEqual([paper.title])
    await importAgain()
    expect(await titles()).toEqual([paper.title])
    expect((await own()).disowned).toMatchObject([{ title: namesakes.title }])
    await say({ says: 'as before', ...named })
    expect(await titles()).toEqual([paper.title, namesakes.title])
    expect((await own()).disowned).toEqual([])
  })

  it('corrects a piece as often as he likes, and the correction outlives the import, too', async () => {
    const { id: _, ...piece } = paper
    const corrected = { ...piece, title: '铝合金激光焊接变形的预测', year: 2024 }
    await say({ says: 'corrected', kind: 'paper', title: paper.title, piece: corrected })
    await importAgain()
    expect(await titles()).toEqual([corrected.title, namesakes.title])
    const again = { ...corrected, title: '铝合金激光焊接变形的预测与控制' }
    await say({ says: 'corrected', kind: 'paper', title: corrected.title, piece: again })
    await importAgain()
    expect(await titles()).toEqual([again.title, namesakes.title])
    expect((await own()).evidence[0]).toMatchObject({ title: again.title, said: 'corrected' })
    await say({ says: 'as before', kind: 'paper', title: again.title })
    expect([...(await titles())].sort()).toEqual([paper.title, namesakes.title].sort())
  })

  it('adds what was missing, once, claims what is his, and takes away what he added', async () => {
    const piece = { kind: 'patent', title: '一种薄板焊接夹具', number: 'ZL202310000001.1' }
    expect((await say({ says: 'added', piece })).statusCode).toBe(201)
    expect((await say({ says: 'added', piece })).statusCode).toBe(409)
    expect((await say({ says: 'mine', kind: 'paper', title: paper.title })).statusCode).toBe(201)
    await importAgain()
    const said = (await own()).evidence.map(({ said, id }: { readonly said: string; readonly id: string }) => [
      id,
      said,
    ])
    expect(said).toEqual([
      ['song#paper1', 'claimed'],
      ['song#paper2', null],
      ['song#patent1', 'added'],
    ])
    await say({ says: 'not mine', kind: 'patent', title: piece.title })
    expect(await titles()).toEqual([paper.title, namesakes.title])
    expect((await say({ says: 'mine', kind: 'patent', title: piece.title })).statusCode).toBe(422)
  })

  it('puts himself in his own words and sets his limit: an import changes neither, and the index hears of it', async () => {
    const before = api.changes()
    expect((await wish({ profile, loadLimit: 1 })).statusCode).toBe(200)
    expect(api.changes()).toBe(before + 1)
    await importAgain()
    const [kept] = await expertStore.byIds(api.db, ['song'])
    expect(kept).toMatchObject({
      fields: ['激光焊接'],
      description: '只做焊接。',
      capacity: 1,
      phone: asImported.phone,
    })
  })

  it('is not asked while he rests, nor where and for what he does not want to', async () => {
    const away = async (payload: object) => {
      await wish({ profile, ...payload })
      return (await candidateWishes(api.db, ['song'], noon)).get('song')
    }
    expect(await away({ pausedUntil: '2026-06-01' })).toMatchObject({ isAway: true })
    expect(await away({ pausedUntil: '2026-05-31' })).toMatchObject({ isAway: false })
    expect(await away({ recommended: false })).toMatchObject({ isAway: true })
    expect(await away({ refusedParks: ['p1'], refusedFields: ['弹射'] })).toEqual({
      isAway: false,
      refusedParks: ['p1'],
      refusedFields: ['弹射'],
    })
  })

  it('is nobody else: neither another expert nor his university speaks for him', async () => {
    for (const other of [
      { ...himself, circles: ['everyone', 'expert:other'] },
      { ...himself, role: 'institution' as const, circles: ['everyone', 'organisation:university'] },
    ]) {
      viewer = other
      expect((await api.ask({ url: '/api/v1/experts/song/own' })).statusCode).toBe(403)
      expect((await say({ says: 'not mine', kind: 'paper', title: paper.title })).statusCode).toBe(403)
      expect((await wish({ profile })).statusCode).toBe(403)
    }
    expect(await titles()).toHaveLength(2)
  })

  it('is not written down again once he had himself deleted, whoever does it by hand', async () => {
    viewer = { ...himself, role: 'institution', circles: ['everyone', 'organisation:university'] }
    await setTombstones(api.db, [{ ...asImported, name: '宋伯谦', organisation: '某大学' }], noon)
    const again = { name: ' 宋伯谦', organisation: '某大学', organisationId: 'university' }
    const answer = await api.ask({ method: 'POST', url: '/api/v1/experts', payload: again })
    expect([answer.statusCode, answer.json().detail]).toEqual([422, expect.stringContaining('已要求删除个人资料')])
    const namesake = { ...again, organisation: '别的大学' }
    expect((await api.ask({ method: 'POST', url: '/api/v1/experts', payload: namesake })).statusCode).toBe(201)
  })
})
