import type { Maturity, Result } from '../../../src/domain/result.ts'
import { amountOf, regionOf } from '../facts.ts'
import { wording } from '../fields.ts'
import { wordsOf } from '../filled.ts'
import { checkedName, joinProse, opening } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { maturityOf, onlyIndustryOf, resultCooperationOf } from '../vocabulary.ts'
import { type Context, frameOf, idOf, ownerOf } from './context.ts'

const titleOf = (reading: Reading, { nameColumn }: Context): string | null => {
  const first = reading.filled('description')[0]
  return nameColumn !== null || first === undefined ? reading.words('title') : opening(wordsOf(first.cell))
}

const maturity = (reading: Reading): Maturity | null => {
  // A bare 6 means something only where the header says on which scale.
  const onScale = reading.filled('maturity').some(({ column }) => /trl|就绪/i.test(column.header))
  return reading.understood('maturity', (words) => maturityOf(words) ?? (onScale ? maturityOf(`TRL${words}`) : null))
}

// «王某等», «王某等5人»: who the others are is not told.
const withoutOthers = (name: string): string => name.replace(/\s*等(?:\s*\d+\s*人)?$/, '')

/** 科技成果 from a row. */
export const resultOf = (reading: Reading, context: Context): Result => {
  const title = checkedName(reading, titleOf(reading, context), context.nameColumn ?? wording.result.name)
  const frame = frameOf(reading, context)
  return {
    id: idOf(reading, { kind: 'result', name: title, pool: frame.pool }, context),
    ...frame,
    title,
    description: joinProse(reading, reading.filled('description')),
    ...ownerOf(reading, context),
    inventors: reading
      .list('inventors')
      .map(withoutOthers)
      .filter((name) => name !== ''),
    industry: reading.understood('industry', onlyIndustryOf),
    region: regionOf(reading),
    maturity: maturity(reading),
    cooperation: reading.listed('cooperation', resultCooperationOf),
    patents: reading.list('patents'),
    keywords: reading.list('keywords'),
    price: amountOf(reading, 'price'),
    extra: reading.extra(),
  }
}
