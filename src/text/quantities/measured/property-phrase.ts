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

// Characters of the words that join a property to its value: 应达到, 控制在, 提高到, 分别为, 由原来的.
const characters =
  '为是在应须需要求可均都达到控制保持稳定维持设计必以够目标大约至了也将仍只仅已值指有由从原来的前现一般通常基本平均最高低小更提升降减少增加缩短轻延长范围上下限其不得会实测检优于经做'
const joint = `[${characters}:=\\s]|压(?:缩)?(?=[到至])|(?<![性功])能|每[^，。；、\\d每]{0,6}|百公里|分别|逐年|首年|次年|一直|始终|普遍|常年|长期|往往|大多|经[^，。；\\d]{0,8}?检[测验]|\\([^()]{0,20}\\)`
/** Words that join a property to its value, brackets included, as the source of a pattern. */
export const joints = `(?:${joint})*`
/** Joints, and words that say whose wish it is or what follows what: nothing that is measured. */
export const idleWords = `(?:希望|想|争取|力争|最好|预计|预期|再|并|且|则|后|内|下|\\)|${joint})*`

/** The property of words between two offsets. */
export const describedBy = (
  { text }: Reading,
  [start, end]: readonly [number, number],
  { name, subject = '', known }: { name: string; subject?: string; known: Property | null },
): PropertyPhrase => ({ start, end, text: text.slice(start, end), name, subject: subject.toLowerCase(), known })

/** The property a table's word names, with what stands before it as its subject: Fe含量, 涂层厚度. */
export const phraseOf = (reading: Reading, floor: number, { start, end, property }: Mention): PropertyPhrase => {
  const from = Math.max(floor, clauseStart(reading.text, start))
  const said = property.subject === 'idle' ? '' : subjectBefore(reading.text, from, start)
  const subject = property.of === '' ? said : property.of
  // 含量 of nothing in particular is how pure the thing itself is.
  const known = property.name === '含量' && subject === '' ? propertyNamed('纯度')! : property
  const before = reading.text.slice(from, start).trimEnd()
  const begin = before.endsWith(said) ? from + before.length - said.length : start
  return describedBy(reading, [said === '' ? start : begin, end], { name: known.name, subject, known })
}
