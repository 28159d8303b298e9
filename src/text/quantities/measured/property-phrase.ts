import type { Dimension } from '../../units/unit.ts'
import type { PropertyPhrase } from '../quantity.ts'
import { clauseStart } from '../sentence-bounds.ts'
import type { Reading, Sighting } from '../sightings/sighting.ts'
import { type Mention, type Property, propertyNamed } from './properties.ts'
import { subjectBefore } from './subject.ts'

/** A quantity whose property is sought; `dimension` is the one its unit most likely has. */
export interface Seeking {
  readonly reading: Reading
  readonly sighting: Sighting
  readonly dimension: Dimension
}

const joining =
  '为 是 在 (?<![响反对适供效])应当? 须 需要? 要求? 要 可以?达? 均 都 达到? 到 控制 保持(?:稳定)? 维持 稳定(?!性) 设计 必须 必 以 能够 够 目标 大约 (?<![节契合条公特预])约 节约 节省 至 了 也 将 仍 只 仅 已 值 指标? 有 由 从 原来 原 来 的 目?前 现 一般 通常 基本 平均 最高 最低 最大 最小 最 高 低 大 小 更 提升 提高 提(?=[到至]) 上升 升 降低 下降 (?<![压温])降 减少 减 少 增加 增 加 缩短 缩 短 轻 延长 长 范围 上限 下限 上 下 其 不得 不 得 会 实测 测定? 实 检测 检 优于 优 于 经 做 分别 显著 明显 大幅度? 进一步 同步 逐渐 逐步 逐年 首年 次年 一直 始终 普遍 常年 长期 往往 大多 百公里'
const joint = `${joining.replaceAll(' ', '|')}|[:=\\s]|压(?:缩)?(?=[到至为])|(?<=[升高低降少加大长短])幅度|[增降涨减]幅|抑制|指标|限值|标准值|设定值|[纵横轴径]向|(?<![性功])能|每(?:一|个)?(?:吨|公斤|千克|克|亩|公顷|平方米|平米|立方米|立方|方|米|公里|小时|分钟|秒|天|日|月|年|班|件|台|套|只|个|片|度|千瓦时)(?:产品|成品|水|钢|矿石?|料)?|经[^，。；\\d]{0,8}?检[测验]|\\([^()]{0,20}\\)`
/** Words that join a property to its value, brackets included, as the source of a pattern. */
export const joints = `(?:${joint})*`
/** The bracket of «出肉率较高(36%)», with what it says of the measure before it. */
export const opening = /(?:[较极很最][高低大小])?\(\s?$/
/** Joints, and words that say whose wish it is or what follows what: nothing that is measured. */
export const idleWords = `(?:希望|想|争取|力争|最好|预计|预期|再|并|且|则|后|内|下|\\)|${joint})*`

/** The property of words between two offsets. */
export const describedBy = (
  { text }: Reading,
  [start, end]: readonly [number, number],
  { name, subject = '', known }: { name: string; subject?: string; known: Property | null },
): PropertyPhrase => ({ start, end, text: text.slice(start, end), name, subject: subject.toLowerCase(), known })

/** «总磷的去除率»: what means nothing alone is of the noun before 的. */
const subjectOf = (text: string, from: number, { start, property }: Omit<Mention, 'end'>): string => {
  if (property.subject === 'idle') return ''
  const said = subjectBefore(text, from, start)
  const isOf = said === '' && property.subject === 'needed' && text[start - 1] === '的'
  return isOf ? subjectBefore(text, from, start - 1) : said
}

/** The property a table's word names, with what stands before it as its subject: Fe含量, 涂层厚度. */
export const phraseOf = (reading: Reading, floor: number, { start, end, property }: Mention): PropertyPhrase => {
  const from = Math.max(floor, clauseStart(reading.text, start))
  const said = subjectOf(reading.text, from, { start, property })
  const subject = property.of === '' ? said : property.of
  // 含量 of nothing in particular is how pure the thing itself is.
  const known =
    property.name === '含量' && subject === '' && (start !== floor || floor === 0) ? propertyNamed('纯度')! : property
  const before = reading.text.slice(from, start).trimEnd()
  const begin = before.endsWith(said) ? from + before.length - said.length : start
  return describedBy(reading, [said === '' ? start : begin, end], { name: known.name, subject, known })
}
