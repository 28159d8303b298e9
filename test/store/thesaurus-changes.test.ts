import { describe, expect, it } from 'vitest'
import { inForce, takenBack } from '../../src/domain/thesaurus-change.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { countSaying, idsSaying } from '../../src/store/libraries/records-saying.ts'
import { addThesaurusChange, thesaurusChanges, thesaurusRevision } from '../../src/store/thesaurus-changes.ts'
import { anyWriting } from '../../src/text/any-writing.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('changes of the thesaurus', () => {
  const database = openTestDatabase()
  const change = {
    concept: '飞溅',
    act: 'change',
    kind: null,
    industry: null,
    added: { altLabel: ['炸焊疤'] },
    removed: {},
    renamed: null,
    undoes: null,
    why: '车间这样叫',
    by: 'root',
    at: '2026-06-01T08:00:00.000Z',
  } as const

  it('are kept as they were made, numbered, and counted by the number of the last', async () => {
    expect(await thesaurusRevision(database.db)).toBe(0)
    const first = await addThesaurusChange(database.db, change)
    const undo = { ...change, act: 'undo', added: {}, undoes: first.sequence } as const
    const second = await addThesaurusChange(database.db, undo)
    expect(await thesaurusChanges(database.db)).toEqual([first, second])
    expect(await thesaurusRevision(database.db)).toBe(second.sequence)
  })

  it('count until they are taken back, and again when that is taken back', () => {
    const undo = (sequence: number, undoes: number | null) => ({ sequence, undoes })
    const all = [undo(1, null), undo(2, null), undo(3, 1), undo(4, 3)]
    expect(inForce(all).map(({ sequence }) => sequence)).toEqual([1, 2])
    expect([...takenBack(all)]).toEqual([3])
    expect(inForce([...all, undo(5, 4)]).map(({ sequence }) => sequence)).toEqual([2])
  })

  it('find the records that say a word in any writing, in all that is indexed of them', async () => {
    await needStore.put(database.db, [
      aNeed({ id: 'plain', title: '炸焊疤很多' }),
      aNeed({ id: 'broken', title: '打磨', description: '有炸焊\n 疤。' }),
      aNeed({ id: 'keyword', title: '打磨', keywords: ['炸焊疤'], sensitive: true }),
      aNeed({ id: 'other', title: '炸鸡', description: '焊疤' }),
      aNeed({ id: 'draft', title: '炸焊疤', state: 'draft' }),
    ])
    await expertStore.put(database.db, [
      anExpert({ id: 'proof', evidence: [anEvidence({ id: 'proof#1', title: '論炸銲疤', description: '' })] }),
      anExpert({ id: 'name', name: '炸鸡', fields: ['煎炸'] }),
    ])
    const pattern = anyWriting(['炸焊疤'])
    expect(await idsSaying(database.db, 'need', pattern)).toEqual(['broken', 'draft', 'keyword', 'plain'])
    expect(await idsSaying(database.db, 'expert', pattern)).toEqual(/銲/.test(pattern) ? ['proof'] : [])
    expect(await countSaying(database.db, 'need', { pattern, circles: ['administration'] })).toBe(2)
    expect(await countSaying(database.db, 'need', { pattern: anyWriting([]), circles: ['administration'] })).toBe(0)
  })

  it('find a Latin word only where it stands alone', async () => {
    await needStore.put(database.db, [
      aNeed({ id: 'alone', title: '采用ＰＩ膜' }),
      aNeed({ id: 'within', title: 'API 接口', description: '', keywords: [] }),
    ])
    expect(await idsSaying(database.db, 'need', anyWriting(['PI']))).toEqual(['alone'])
  })
})
