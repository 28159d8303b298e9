import type { Need } from '../../../src/domain/need.ts'
import { amountOf, dayOf, regionOf } from '../facts.ts'
import { wording } from '../fields.ts'
import { type Filled, wordsOf } from '../filled.ts'
import { derivedId, statedId } from '../identity.ts'
import { checkedName, joinProse, oneLine, opening } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { needCooperationOf, needStateOf, needTypeOf, onlyIndustryOf } from '../vocabulary.ts'
import { type Context, frameOf, ownerOf } from './context.ts'

/** Up to this many characters a need told in one column is its title; beyond, it is the description and opens the title. */
const longestAskAsTitle = 60

interface Told {
  readonly title: string | null
  readonly parts: readonly Filled[]
}

const told = (reading: Reading, { nameColumn }: Context): Told => {
  const title = reading.words('title')
  const asks = reading.filled('ask')
  const parts = reading.filled('description')
  if (title !== null) return { title, parts: [...asks, ...parts] }
  const [ask, ...others] = asks
  if (ask !== undefined) {
    const words = oneLine(wordsOf(ask.cell))
    const isTitle = words.length <= longestAskAsTitle
    return isTitle
      ? { title: words, parts: [...others, ...parts] }
      : { title: opening(wordsOf(ask.cell)), parts: [...asks, ...parts] }
  }
  return { title: nameColumn !== null || parts[0] === undefined ? null : opening(wordsOf(parts[0].cell)), parts }
}

/** 企业技术需求 from a row. */
export const needOf = (reading: Reading, context: Context): Need => {
  const { title, parts } = told(reading, context)
  const name = checkedName(reading, title, context.nameColumn ?? wording.need.name)
  const frame = frameOf(reading, context)
  const written = reading.words('organisation')
  return {
    id: statedId(reading) ?? derivedId({ kind: 'need', name, organisation: written, pool: frame.pool }),
    ...frame,
    title: name,
    description: joinProse(reading, parts),
    ...ownerOf(reading, context),
    industry: reading.understood('industry', onlyIndustryOf),
    region: regionOf(reading),
    needType: reading.understood('needType', needTypeOf),
    cooperation: reading.listed('cooperation', needCooperationOf),
    budget: amountOf(reading, 'budget'),
    deadline: dayOf(reading, 'deadline', 'last'),
    keywords: reading.list('keywords'),
    state: reading.understood('state', needStateOf) ?? 'published',
    extra: reading.extra(),
  }
}
