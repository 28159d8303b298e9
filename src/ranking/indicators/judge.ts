import type { IndicatorVerdict, IndicatorVerdictCode } from '../../domain/indicator.ts'
import type { Passage } from '../../domain/piece.ts'
import type { Impossibility } from '../../text/quantities/quantity.ts'
import { hindrance } from './comparable.ts'
import { hold } from './hold.ts'
import { type Indicator, offersOf, type QuantityReader } from './indicator.ts'
import { type Nearness, nearness } from './same-property.ts'

interface Held {
  readonly offer: Indicator
  readonly near: Nearness
  readonly verdict: IndicatorVerdictCode
  readonly note: string
}

const notes: Readonly<Record<'met' | 'not met' | 'unknown', string>> = {
  met: '对方给出的数值满足要求',
  'not met': '对方给出的数值不满足要求',
  unknown: '对方给出的数值只有一部分落在要求之内，需向对方确认',
}

const isFlavoured = (dimension: string): boolean => dimension.includes(':')

const noteOf = (verdict: keyof typeof notes, need: Indicator, offer: Indicator): string =>
  isFlavoured(need.quantity.dimension) === isFlavoured(offer.quantity.dimension)
    ? notes[verdict]
    : `${notes[verdict]}（一方未写明${flavourName(need, offer)}）`

const flavours: Readonly<Record<string, string>> = {
  wt: '质量分数',
  vol: '体积分数',
  mol: '摩尔分数',
  A: 'A计权',
  gauge: '表压',
  abs: '绝压',
  FS: '满量程',
  RH: '相对湿度',
}
const flavourName = (need: Indicator, offer: Indicator): string => {
  const flavour = [need, offer]
    .map(({ quantity }) => quantity.dimension.split(':')[1])
    .find((each) => each !== undefined)
  return flavours[flavour ?? ''] ?? '计量方式'
}

const impossibilities: Readonly<Record<Impossibility, string>> = {
  'below absolute zero': '低于绝对零度',
  'more than all': '超过100%',
  'beyond any material': '超出该类材料所能承受的温度',
}

const cannotBe = (asked: Impossibility): string => `要求的数值在物理上不可能（${impossibilities[asked]}），请核对`

/** An offer that physics rules out proves nothing. */
const hindranceOf = (need: Indicator, offer: Indicator): string | null => {
  const offered = offer.quantity.impossible
  if (offered !== null) return `对方给出的数值在物理上不可能（${impossibilities[offered]}），不作依据`
  return hindrance(need.quantity, offer.quantity)
}

const heldAgainst = (need: Indicator, offer: Indicator): Held => {
  const near = nearness(need.property, offer.property)
  const asked = need.quantity.impossible
  // Nobody meets what cannot be: not even who says so.
  if (asked !== null) return { offer, near, verdict: 'not met', note: cannotBe(asked) }
  const hindered = hindranceOf(need, offer)
  if (hindered !== null) return { offer, near, verdict: 'not comparable', note: hindered }
  const verdict = hold(need.quantity, offer.quantity)
  return { offer, near, verdict, note: noteOf(verdict as keyof typeof notes, need, offer) }
}

/** What settles the matter comes before what leaves it open. */
const order: readonly IndicatorVerdictCode[] = ['met', 'not met', 'unknown', 'not comparable']

const isComparable = ({ verdict }: Held): number => (verdict === 'not comparable' ? 1 : 0)

const best = (held: readonly Held[]): Held | undefined =>
  [...held].sort(
    (a, b) =>
      isComparable(a) - isComparable(b) || b.near - a.near || order.indexOf(a.verdict) - order.indexOf(b.verdict),
  )[0]

const impossibility = ({ quantity }: Indicator): { readonly isImpossible?: true } =>
  quantity.impossible === null ? {} : { isImpossible: true }

const judgeOne = (need: Indicator, offers: readonly Indicator[]): IndicatorVerdict => {
  const same = offers.filter((offer) => nearness(need.property, offer.property) > 0)
  const held = best(same.map((offer) => heldAgainst(need, offer)))
  if (held === undefined) {
    const { impossible } = need.quantity
    const note = impossible === null ? `对方材料未提到「${need.property.text}」` : cannotBe(impossible)
    return { indicator: need.quote, verdict: 'unknown', offered: null, note, ...impossibility(need) }
  }
  const { verdict, offer, note } = held
  return { indicator: need.quote, verdict, offered: offer.quote, note, ...impossibility(need) }
}

/**
 * Holds each indicator of a need against what a candidate's texts say. Of several quantities of the property the one nearest
 * in what it is of decides (Fe含量 before 含量), then the one that speaks for the candidate. Pure; verdicts come in the need's order.
 */
export const judgeIndicators = (
  needIndicators: readonly Indicator[],
  candidatePassages: readonly Passage[],
  read?: QuantityReader,
): readonly IndicatorVerdict[] => {
  const offers = needIndicators.length === 0 ? [] : offersOf(candidatePassages, read)
  return needIndicators.map((need) => judgeOne(need, offers))
}
