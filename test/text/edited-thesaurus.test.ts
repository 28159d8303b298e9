import { describe, expect, it } from 'vitest'
import { type ConceptEdit, editedThesaurus } from '../../src/text/edited-thesaurus.ts'
import { smallThesaurus } from '../http/a-thesaurus.ts'

const edit = (told: Partial<ConceptEdit> & Pick<ConceptEdit, 'concept' | 'act'>): ConceptEdit => ({
  kind: null,
  industry: null,
  added: {},
  removed: {},
  renamed: null,
  ...told,
})
const edited = (...edits: readonly ConceptEdit[]) => editedThesaurus(smallThesaurus, edits)
const named = (label: string, ...edits: readonly ConceptEdit[]) =>
  edited(...edits).concepts.find(({ prefLabel }) => prefLabel === label)

describe('an edited thesaurus', () => {
  it('is the very same one where nothing was edited, and leaves what was not edited as it is', () => {
    expect(edited()).toBe(smallThesaurus)
    const changed = edited(edit({ concept: '飞溅', act: 'change', added: { altLabel: ['炸焊疤'] } }))
    const same = changed.concepts.filter((concept) => smallThesaurus.concepts.includes(concept))
    expect(same).toHaveLength(smallThesaurus.concepts.length - 1)
  })

  it('has what was added and has not what was removed, in the order it was done', () => {
    const added = edit({ concept: '飞溅', act: 'change', added: { altLabel: ['炸焊疤'] } })
    const removed = edit({ concept: '飞溅', act: 'change', removed: { altLabel: ['炸焊疤', '焊渣飞溅'] } })
    expect(named('飞溅', added, removed)?.altLabel).toEqual([])
    expect(named('飞溅', removed, added)?.altLabel).toEqual(['炸焊疤'])
  })

  it('leaves no neighbour that is gone', () => {
    const retired = edit({ concept: '焊料', act: 'retire' })
    expect(named('焊料', retired)).toBeUndefined()
    expect(named('钎焊', retired)?.related).toEqual([])
    expect(named('钎焊', retired)?.broader).toEqual(['焊接'])
  })

  it('has how people tell of a problem, and what it befalls', () => {
    const told = edit({ concept: '飞溅', act: 'change', added: { said: ['焊…炸'], befalls: ['焊机'] } })
    expect(named('飞溅', told)).toMatchObject({ said: ['焊…炸'], befalls: ['焊机'] })
    const added = edit({
      concept: '气孔',
      act: 'add',
      kind: 'problem',
      industry: 'welding',
      added: { said: ['一个个眼'] },
    })
    expect(named('气孔', added)).toMatchObject({ said: ['一个个眼'], altLabel: [], befalls: [] })
  })

  it('calls a concept otherwise, wherever it is a neighbour, and knows it by its first name in later and earlier edits', () => {
    const renamed = edit({ concept: '焊料', act: 'change', renamed: '钎料' })
    expect(named('焊料', renamed)).toBeUndefined()
    expect(named('钎料', renamed)).toMatchObject({ altLabel: [], kind: 'material' })
    expect(named('钎焊', renamed)?.related).toEqual(['钎料'])
    const kept = edit({ concept: '焊料', act: 'change', added: { altLabel: ['焊料'] }, renamed: '钎料' })
    const later = edit({ concept: '焊料', act: 'change', added: { altLabel: ['焊丝'] } })
    expect(named('钎料', kept, later)?.altLabel).toEqual(['焊料', '焊丝'])
    expect(named('焊料', later)?.altLabel).toEqual(['钎料', '焊丝'])
  })

  it('passes over an edit of what is not there, and a concept of no kind', () => {
    const idle = [
      edit({ concept: '铆接', act: 'change', added: { en: ['riveting'] } }),
      edit({ concept: '铆接', act: 'add', kind: 'idea', industry: 'welding' }),
      edit({ concept: '焊接', act: 'add', kind: 'process', industry: 'welding' }),
      edit({ concept: '焊接', act: 'undo' }),
    ]
    expect(edited(...idle).concepts).toEqual(smallThesaurus.concepts)
  })
})
