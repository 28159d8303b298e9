import { describe, expect, it } from 'vitest'
import type { MatchView } from '../../pipelines/answer/view.ts'
import { answer } from '../../pipelines/answer.ts'
import { type Passage, piecesOf } from '../../src/domain/piece.ts'
import { openSampleHouse } from './sample-house.ts'

/** What must stand in the first three places, in whatever order among themselves. */
interface Golden {
  readonly need: string
  readonly asks: string
  readonly kind: 'expert' | 'result'
  readonly topThree: readonly [string, string, string]
}

const goldens: readonly Golden[] = [
  {
    need: 'e-n-021',
    asks: '液压支架柱塞表面替代电镀硬铬: HV 900, NSS 1000 h, at most 1.5 times the price of chrome',
    kind: 'result',
    topThree: [
      'e-r-048', // HVOF WC-10Co-4Cr on hydraulic plungers: 1150 HV, NSS 1200 h, 40,000 plungers done
      'm-r-055', // laser cladding of piston rods, NSS ≥ 1000 h, the price of chrome; from another park
      'e-r-049', // laser cladding of just this steel, 27SiMn, NSS 1500 h
    ],
  },
  {
    need: 'e-n-024',
    asks: '１２层板高厚径比深孔镀铜不均, all in full-width letters: pulse plating or other additives?',
    kind: 'expert',
    topThree: [
      'e-e-015', // levellers against TP value: the additive way
      'e-e-026', // reverse pulse at 16:1, converted two gantry lines: the pulse way
      'e-e-027', // ran such a line for fifteen years; throwing power of backplanes
    ],
  },
  {
    need: 'e-n-039',
    asks: 'a page of a firm about itself, then: 热失控早期预警, hydrogen and short circuits before they burn',
    kind: 'result',
    topThree: [
      'e-r-094', // hydrogen sensor for storage containers, 11~19 min ahead
      'e-r-095', // finds the inner short circuit 41 h ahead
      'e-r-096', // simulates how runaway spreads and when to spray, for its 280 and 314 Ah cells
    ],
  },
  {
    need: 'e-n-044',
    asks: '高压柜里老有水珠，还噼里啪啦放电: no technical word in it',
    kind: 'expert',
    topThree: [
      'e-e-045', // discharge along insulators in damp, and mended it at a substation by the river
      'e-e-041', // dew-point forecast and partial discharge, 6,200 panels watched
      'e-e-077', // hydrophobic coating against condensation, 900 ring units
    ],
  },
  {
    need: 'e-n-049',
    asks: '磷石膏砌块和石膏板不耐水、返碱',
    kind: 'expert',
    topThree: [
      'e-e-047', // phosphogypsum itself: fixing phosphorus without washing, softening coefficient, efflorescence
      'e-e-048', // α gypsum out of phosphogypsum
      'e-e-049', // cement and gypsum, co-author of the α gypsum result
    ],
  },
  {
    need: 'e-n-050',
    asks: '低熟料水泥及锂渣、钢渣掺合料早强',
    kind: 'result',
    topThree: [
      'e-r-116', // lithium slag, early strength: the centre of the need
      'e-r-117', // calcined clay, which the need names as at hand
      'e-r-118', // steel slag as an addition
    ],
  },
  {
    need: 'l-n-004',
    asks: 'two parts in one need: 临床前药代 and 电子批记录',
    kind: 'expert',
    topThree: [
      'l-e-005', // electronic batch records, nine workshops: only the second part
      'l-e-004', // pharmacokinetics, LC-MS/MS at 0.2 ng/mL, IVIVC in dogs: only the first part
      'l-e-083', // sustained release and IVIVC: the first part again
    ],
  },
  {
    need: 'l-n-006',
    asks: '增材制造多孔钛合金髋臼杯疲劳断裂: lattice, residual powder, fatigue',
    kind: 'expert',
    topThree: [
      'l-e-006', // fatigue of graded lattice hip cups
      'l-e-055', // cracks at just this border of porous and solid
      'l-e-007', // gets the half-molten powder out
    ],
  },
  {
    need: 'l-n-010',
    asks: '心电贴片运动伪影大、电极过敏: an algorithm and an electrode',
    kind: 'result',
    topThree: [
      'l-r-027', // the algorithm, on a Cortex-M4, 98.1 % at 6 km/h
      'l-r-026', // the hydrogel, 28 kΩ at 10 Hz, 1.6 % erythema
      'e-r-070', // the dry electrode, from the materials library
    ],
  },
  {
    need: 'l-n-012',
    asks: '泡菜发出去半个月就鼓包, as one says it in the workshop',
    kind: 'expert',
    topThree: [
      'l-e-012', // which microbes swell pickle bags, and how to keep them down
      'l-e-013', // kills without heat and keeps it crisp
      'l-e-057', // has mended it in a factory; an engineer with one project, not a professor
    ],
  },
  {
    need: 'l-n-039',
    asks: '甲烷泄漏连续监测定量, behind a page about the firm',
    kind: 'expert',
    topThree: [
      'l-e-017', // open-path TDLAS for methane, on well pads
      'l-e-041', // methane by drone and by several paths, inversion of leaks
      'l-e-082', // how gas spreads among hills: two works, both to the point
    ],
  },
  {
    need: 'l-n-042',
    asks: '高镁锂比卤水铝系吸附剂溶损',
    kind: 'expert',
    topThree: [
      'l-e-037', // three generations of this sorbent
      'l-e-071', // an early researcher of it
      'l-e-046', // binder and crushing strength, powder that clogs the columns
    ],
  },
  {
    need: 'l-n-045',
    asks: '夏秋茶苦涩味重: green tea, black tea, or matcha',
    kind: 'result',
    topThree: [
      'l-r-116', // tannase for green tea
      'l-r-117', // oxygen for black tea
      'l-r-118', // matcha, which the need says it would welcome
    ],
  },
  {
    need: 'm-n-013',
    asks: '电驱减速器啸叫: tooth flanks and housing',
    kind: 'expert',
    topThree: [
      'm-e-021', // the very thing: housing and whine
      'm-e-019', // finds the orders at the end of the line
      'm-e-016', // flank modification, whine of an axle
    ],
  },
  {
    need: 'm-n-020',
    asks: '三百二十度导热油泵密封老漏, numbers in Chinese',
    kind: 'expert',
    topThree: [
      'm-e-032', // an engineer with a thousand hot-oil seals and one patent, above …
      'm-e-030', // … who knows why the faces coke
      'm-e-052', // … and the academician of the field
    ],
  },
  {
    need: 'm-n-033',
    asks: '厚板雷射切割掛渣, in traditional characters and the words of Taiwan',
    kind: 'expert',
    topThree: [
      'm-e-006', // dross in thick plate, among much else
      'm-e-040', // cutting of thick plate and nothing else
      'm-e-031', // the gas nozzle of the cutting head
    ],
  },
  {
    need: 'm-n-040',
    asks: '转向架焊接构架焊缝疲劳开裂',
    kind: 'expert',
    topThree: [
      'm-e-009', // structural stress of bogie frames
      'm-e-026', // load spectra of welds, a bogie beam among them
      'm-e-008', // TIG dressing of just these fillet welds
    ],
  },
]

const passagesOf = (kind: MatchView['kind'], record: MatchView['record']): readonly Passage[] =>
  piecesOf(kind, record as never).flatMap(({ title, keywords, body }) => [title, keywords, body])

describe('the first three of the sample libraries', () => {
  const house = openSampleHouse()

  const placesOf = async (need: string, kind: 'expert' | 'result') => {
    const found = await answer(
      { asked: { kind: 'need', id: need }, kind, filters: {}, circles: null, limit: 3 },
      house.engines,
    )
    return found?.matches.map(({ id }) => id).sort()
  }

  it.each(goldens)('$need $asks', async ({ need, kind, topThree }) => {
    expect(await placesOf(need, kind)).toEqual([...topThree].sort())
  })

  it('prove what they claim: every quote stands in the record, letter by letter', async () => {
    const asked = goldens.map(
      ({ need, kind }) => ({ asked: { kind: 'need', id: need }, kind, filters: {}, circles: null, limit: 10 }) as const,
    )
    const answers = await Promise.all(asked.map((question) => answer(question, house.engines)))
    const matches = answers.flatMap((each) => each!.matches)
    for (const { kind, record, reasons, score } of matches) {
      const passages = new Map(passagesOf(kind, record).map(({ field, text }) => [field, text]))
      for (const { field, start, end, text } of reasons.flatMap(({ quotes }) => quotes))
        expect(passages.get(field)?.slice(start, end)).toBe(text)
      expect(score).toBeCloseTo(
        reasons.reduce((sum, { points }) => sum + points, 0),
        9,
      )
    }
    const silent = matches.filter(({ reasons }) => reasons.every(({ quotes }) => quotes.length === 0))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('hold nobody who must not be asked, though he would fit', async () => {
    const polishing = {
      asked: { kind: 'need', id: 'e-n-031' },
      kind: 'expert',
      filters: {},
      circles: null,
      limit: 50,
    } as const
    const { matches, refused } = (await answer(polishing, house.engines))!
    // A start-up mentor for silicon carbide; the need tells of its 融资 in praise of itself and asks for polishing.
    expect(refused).toContainEqual({ kind: 'expert', id: 'e-e-060', code: 'other purpose' })
    expect(matches.map(({ id }) => id)).not.toContain('e-e-060')
    expect(matches).toHaveLength(50)
  })
})
