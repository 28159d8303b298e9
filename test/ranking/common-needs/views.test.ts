import { describe, expect, it } from 'vitest'
import { type CommonNeed, commonNeed } from '../../../src/ranking/common-needs/common-need.ts'
import { readFacets } from '../../../src/ranking/common-needs/facets.ts'
import { languageOf } from '../../../src/ranking/common-needs/language.ts'
import { saidIn } from '../../../src/ranking/common-needs/said.ts'
import { fullView, openView } from '../../../src/ranking/common-needs/views.ts'
import { preferredLabels } from '../../../src/ranking/common-needs/words.ts'
import { labelsOf } from '../../../src/text/thesaurus.ts'
import { createTokeniser } from '../../../src/text/tokenise.ts'
import { aNeed } from '../../support/records.ts'
import { smallThesaurus } from './small-thesaurus.ts'

const canteen = aNeed({
  id: 'need-a',
  title: '土豆丝隔夜发黑',
  description: '给星河学校食堂送土豆丝，第二天就发黑，护色液泡过也不行。',
  organisation: '甲净菜有限公司',
  industry: 'food',
  keywords: ['护色液'],
})
const factory = aNeed({
  id: 'need-b',
  title: '鲜切马铃薯酶促褐变',
  description: '鲜切马铃薯四十八小时内褐变，现用护色液含硫，食堂不收，求替代。',
  organisation: '乙蔬菜股份有限公司',
  industry: 'agriculture',
  keywords: [],
})
const third = aNeed({ ...factory, id: 'need-c', organisation: '丙食品有限公司', title: '马铃薯片褐变' })

/** Twenty needs of other matters make the words of the two rare. */
const others = Array.from({ length: 20 }, () => saidIn(aNeed({ title: '减速机渗漏', description: '', keywords: [] })))
const reading = {
  tokeniser: createTokeniser(labelsOf(smallThesaurus)),
  labels: preferredLabels(smallThesaurus),
  language: languageOf([...others, saidIn(canteen), saidIn(factory)], readFacets(smallThesaurus)),
}
const common = (...needs: Parameters<typeof commonNeed>[0]): CommonNeed => commonNeed(needs, 0.8765, reading)

describe('a common need', () => {
  it('names what is said in other words by the label of the thesaurus', () => {
    const words = common(canteen, factory).shared.map(({ word, isLabel }) => ({ word, isLabel }))
    expect(words).toContainEqual({ word: '马铃薯', isLabel: true })
    expect(words).toContainEqual({ word: '褐变', isLabel: true })
    expect(words).toContainEqual({ word: '食堂', isLabel: false })
  })

  it('quotes each need letter by letter, with the shared words marked', () => {
    const [member] = common(canteen, factory).members
    const marked = member!.quotes.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))
    expect(marked).toEqual(expect.arrayContaining(['土豆', '发黑']))
    const description = member!.quotes.find(({ field }) => field === 'description')!
    expect(canteen.description.slice(description.start, description.end)).toBe(description.text)
  })

  it('quotes the title when its needs share no word', () => {
    const [, member] = common(
      canteen,
      aNeed({ id: 'need-d', title: '轴头渗油', description: '', keywords: [] }),
    ).members
    expect(member!.quotes).toEqual([{ field: 'title', start: 0, end: 4, text: '轴头渗油', marks: [] }])
  })
})

describe('the full view', () => {
  it('names firms, titles and quotes', () => {
    const { members } = fullView(common(factory, canteen))
    expect(members.map(({ id, organisation, title }) => [id, organisation, title])).toEqual([
      ['need-a', '甲净菜有限公司', '土豆丝隔夜发黑'],
      ['need-b', '乙蔬菜股份有限公司', '鲜切马铃薯酶促褐变'],
    ])
  })
})

describe('the open view', () => {
  it('says how many firms, in which industries, and the labels they share; a word only they wrote is left out', () => {
    const view = openView(common(canteen, factory))!
    expect({ ...view, words: [...view.words].sort() }).toEqual({
      firms: 2,
      industries: ['agriculture', 'food'],
      words: ['褐变', '马铃薯'].sort(),
      strength: 0.88,
    })
  })

  it('does not even count a need that is sensitive or kept to its firm', () => {
    for (const closed of [{ sensitive: true }, { visibility: 'private' }, { visibility: 'organisation' }] as const) {
      expect(openView(common(canteen, factory, { ...third, ...closed }))!.firms).toBe(2)
      expect(openView(common(canteen, { ...factory, ...closed }))).toBeNull()
    }
  })

  it('shows no industry and no word that it knows from a closed need alone', () => {
    const closed = aNeed({ ...factory, sensitive: true, industry: 'marine' })
    const plain = aNeed({
      ...third,
      title: '净菜存不住',
      description: '给食堂的净菜存不住，护色液也不管用',
      industry: 'food',
    })
    const view = openView(common(canteen, plain, closed))!
    expect(view.industries).toEqual(['food'])
    expect(view.words).toEqual([])
  })
})
