import { describe, expect, it } from 'vitest'
import { type ConceptEdit, editedThesaurus } from '../../src/text/edited-thesaurus.ts'
import { smallThesaurus } from '../http/a-thesaurus.ts'

const edit = (told: Partial<ConceptEdit> & Pick<ConceptEdit, 'concept' | 'act'>): ConceptEdit => ({
  kind: null,
  industry: null,
  added: {},
  removed: {},
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
