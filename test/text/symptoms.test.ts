import { describe, expect, it } from 'vitest'
import { symptomReader } from '../../src/text/symptoms.ts'
import { labelsOf, readConcepts } from '../../src/text/thesaurus.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'

const concepts = readConcepts(
  [
    { prefLabel: '延迟裂纹', kind: 'problem', related: ['预热', '焊后热处理'], said: ['焊…第二天…裂', '焊…隔夜…裂'] },
    { prefLabel: '切削液变质', kind: 'problem', related: ['消泡剂'], said: ['放…发臭'], befalls: ['切削液', '乳化液'] },
    { prefLabel: '预热', kind: 'process' },
    { prefLabel: '焊后热处理', kind: 'process' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  'welding',
)
const symptomsIn = symptomReader({ concepts }, createTokeniser(labelsOf({ concepts })))
const said = (text: string) => symptomsIn(text).map((symptom) => symptom.said)

describe('a symptom', () => {
  it('leads to the name of its problem and to what is done about it', () => {
    const [symptom] = symptomsIn('我们这板子,焊完第二天就裂,返工好几回')
    expect(symptom).toMatchObject({ said: '焊完第二天就裂' })
    expect(symptom!.names).toEqual(['延迟裂纹'])
    expect(symptom!.remedies).toEqual(expect.arrayContaining(['预热', '焊后热处理']))
  })

  it('is read in its own words, traditional or simplified, once a problem', () => {
    expect(said('銲接好，焊完隔夜就裂开。焊完第二天又裂')).toEqual(['焊完第二天又裂'])
    expect(said('焊好隔夜開裂')).toEqual(['焊好隔夜开裂'])
  })

  it('stands in one clause, in order, and not far apart', () => {
    expect(said('焊了,第二天下雨,路面裂')).toEqual([])
    expect(said('裂了第二天再焊')).toEqual([])
    expect(said('焊工第二天才来上班说起去年那台老机床上的一块板裂')).toEqual([])
  })

  it('of one thing is none of another', () => {
    expect(said('切削液放两天就发臭')).toEqual(['放两天就发臭'])
    expect(said('机床里的乳化液,放久了发臭')).toEqual(['放久了发臭'])
    expect(said('污水放两天就发臭')).toEqual([])
  })
})
