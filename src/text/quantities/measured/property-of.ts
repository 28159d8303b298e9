import { areComparable, dimensionOf } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'
import { clauseStart, sentenceStart } from '../sentence-bounds.ts'
import { type Mention, propertyNamed } from './properties.ts'
import { propertyBeside } from './property-beside.ts'
import { describedBy, idleWords, joints, opening, phraseOf, type Seeking } from './property-phrase.ts'
import { bare } from './subject.ts'
import { changedAfter, measures } from './unknown-property.ts'

const joint = new RegExp(`^${joints}$`)
const compared = /^\s?(?:比|较|相比于?|相对于?|与|同|[高多长快]出|在(?=[^，。；、]{0,8}基础上))[^，。；、]{1,16}$/

/** Φ of «外径Φ30» and DC of «电压DC24V» stand between the property and its value. */
const markBefore = /(?:[φΦФ∅Øø]|[AD]C)\s?$/

const symbol = /^\s?(?!CV|RSD)[A-Za-zΔδ][A-Za-z\d/]{0,7}\s?(?=[^A-Za-z\d]|$)/
const becoming = /^[^，。；、\d]{0,2}[到至]\s?$/

const isJoined = ({ reading, sighting }: Seeking, between: string): boolean => {
  const gap = reading.text[sighting.bound.end] === ')' ? between.replace(opening, '') : between
  return isJoint(gap) || (sighting.share !== null && !/[。；]/.test(gap))
}

const isJoint = (gap: string): boolean =>
  joint.test(gap.replace(symbol, '').replace(markBefore, '')) || becoming.test(gap) || compared.test(gap)

/** «含量在 1 天内»: a time is not the value of what is measured otherwise. */
const isTimeOfOther = (seeking: Seeking, near: Mention): boolean =>
  seeking.dimension === 's' && near.property.dimensions.length > 0 && !fits(seeking, near)

const byTest = /^(?:试验|测试|性能|指标|水平|我们|每|首|年|经|通过|按|采用|在|可以|能够|目前)/

const inUse =
  /^(?:的)?(?:高温|低温|环境|工况|条件)?(?:环境|工况|条件)?下?(?:长期|连续|稳定|正常|可靠)*(?:使用|工作|运行|服役)/
// «-40 ℃ 冲击功 ≥ 47 J»: a property with a value of its own is not named after this one.
const ownValue = new RegExp(`^${joints}(?:[\\d±≥≤><≧≦约]|不[低小少高大超]|大于|小于|超过|优于)`)

/** «5万小时的平均使用寿命». */
const qualified = /^\s?(?:的\s?(?:最低|最高|最大|最小|平均|额定|设计|综合|总|实际|标称|正常|长期|有效)*)?\s?$/

/** «98% 的合格率» names it after the value; «300 ℃ 环境下长期使用» says what it bears without naming it. */
const namedAfter = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting, dimension } = seeking
  const { end } = sighting.bound
  const { text, mentions } = reading
  const next = mentions.find(({ start }) => start >= end)
  const isNamed = next !== undefined && qualified.test(text.slice(end, next.start))
  if (isNamed && fits(seeking, next))
    return ownValue.test(text.slice(next.end, next.end + 30)) ? null : phraseOf(reading, end, next)
  const used = dimension === 'K' ? inUse.exec(text.slice(end, end + 16)) : null
  if (used === null) return null
  return describedBy(reading, [end, end + used[0].length], { name: '耐温', known: propertyNamed('耐温')! })
}

const fits = ({ sighting }: Seeking, { property }: Mention): boolean =>
  property.dimensions.length === 0 ||
  sighting.unit.units.some((unit) => property.dimensions.some((each) => areComparable(each, dimensionOf(unit))))

/** The nearest property named before it in its sentence that can be measured in its unit. */
const farther = (seeking: Seeking): Mention | undefined => {
  const { reading, sighting } = seeking
  const { start } = sighting.bound
  const from = sentenceStart(reading.text, start)
  return reading.mentions.findLast(
    (mention) =>
      mention.end <= start && mention.start >= from && mention.property.dimensions.length > 0 && fits(seeking, mention),
  )
}

/** «识别率达到96%，比原方法提高了4个百分点»: what it is compared with names nothing that is measured. */
const than = /^(?:[比较]|相比于?|相对于?)[^，。；、的]{1,14}?(?=提高|提升|增加|增长|降低|减少|下降|缩短|延长)/

const idle = new RegExp(`^${idleWords}$`)

/**
 * Whether a value may be of what was named in a clause before: nothing else is named in its own (灰分≤6% is not of 蛋白质含量),
 * and it stands at the end of it («4~6 毫米磁体» describes the magnet).
 */
export const mayContinue = ({ reading, sighting }: Pick<Seeking, 'reading' | 'sighting'>): boolean => {
  const { bound, floor } = sighting
  const before = reading.text.slice(Math.max(floor, clauseStart(reading.text, bound.start)), bound.start)
  const isEnd = bound.comparator !== null || !/[\u3400-\u9fffA-Za-z]/.test(reading.text[bound.end] ?? '')
  return isEnd && idle.test(before.replace(than, ''))
}

/** «弹性模量(碳纤维230GPa、玻纤70GPa)»: in brackets behind the property stands what has which value. */
const ofItemInBrackets = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting } = seeking
  const { text, mentions } = reading
  const { start } = sighting.bound
  const opened = text.lastIndexOf('(', start)
  if (opened < sentenceStart(text, start) || text.slice(opened, start).includes(')')) return null
  const near = mentions.findLast(({ end }) => end === opened)
  const from = Math.max(sighting.floor, clauseStart(text, start), opened + 1)
  const item = bare(text.slice(from, start).trim())
  if (near === undefined || !fits(seeking, near) || item === '' || idle.test(item) || measures.test(item)) return null
  const { property } = near
  const subject = property.subject === 'idle' ? '' : item
  return describedBy(reading, [near.start, near.end], { name: property.name, subject, known: property })
}

/**
 * What a quantity measures: the property joined to it, before it or after; else the nearest named before it in its clause,
 * then in its sentence, if it can be measured so. `null` when the text does not say.
 */
export const propertyOf = (seeking: Seeking): PropertyPhrase | null => {
  const { reading, sighting } = seeking
  const { text, mentions } = reading
  const { start } = sighting.bound
  const nearest = mentions.findLast((mention) => mention.end <= start && mention.start >= sighting.floor)
  const near = nearest !== undefined && isTimeOfOther(seeking, nearest) ? undefined : nearest
  if (near !== undefined && isJoined(seeking, text.slice(near.end, start)))
    return phraseOf(reading, sighting.floor, near)
  const beside = ofItemInBrackets(seeking) ?? propertyBeside(seeking)
  // «韧性经检测不低于67%»: what the table knows among words it does not.
  const holds =
    beside?.known === null &&
    near !== undefined &&
    near.start >= beside.start &&
    byTest.test(text.slice(near.end, start))
  if (holds) return phraseOf(reading, sighting.floor, near)
  if (beside !== null) return beside
  const far = farther(seeking)
  const found = far === undefined ? null : phraseOf(reading, sentenceStart(text, start), far)
  if (far !== undefined && far.start >= Math.max(sighting.floor, clauseStart(text, start))) return found
  return namedAfter(seeking) ?? changedAfter(seeking) ?? (mayContinue(seeking) ? found : null)
}
