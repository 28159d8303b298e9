import type { Claim } from '../../domain/claim.ts'
import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { ProvenMatch, ProvenReason } from '../claims/prove.ts'
import type { SignalName } from '../signals.ts'

/** A reason as people read it: what it is about, and what it says here. Page, mail, export and API print these. */
export interface Worded {
  readonly label: string
  readonly text: string
}

interface About {
  readonly reason: ProvenReason
  readonly verdicts: readonly IndicatorVerdict[]
  /** Industry code -> name in Chinese. */
  readonly industryName: (code: string) => string
}

type Say = (about: About) => string

/** From this cosine on two texts are said to be close, or very close. */
const close = 0.3
const veryClose = 0.5

/** Age after which a record should be checked before anybody is invited: two years, half its freshness. */
const stale = 0.5

/** Most words, and most pairs over the thesaurus, that a reason names. */
const wordsNamed = 6
const pairsNamed = 2

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const words: Say = ({ reason: { claims, value } }) => {
  const shared = distinct(claims.filter(({ says }) => says === 'word').map(({ text }) => text))
  // A word that stands in a longer one is said by it.
  const whole = shared.filter((text) => !shared.some((other) => other !== text && other.includes(text)))
  const longest = [...whole].sort((a, b) => b.length - a.length).slice(0, wordsNamed)
  const said = [
    ...(longest.length === 0 ? [] : [`共同提到：${longest.join('、')}`]),
    ...overThesaurus('synonym', claims).map((pair) => `${pair}（同义）`),
    ...overThesaurus('broader', claims).map((pair) => `${pair}（上位词）`),
    ...overThesaurus('related', claims).map((pair) => `${pair}（相关）`),
  ]
  if (said.length > 0) return said.slice(0, 1 + pairsNamed).join('；')
  return (value ?? 0) > 0 ? '没有共同的用词，只有个别字相同' : '没有共同的用词'
}

// What the thesaurus brings together is nobody's shared word: both sides are named with what each of them says.
const overThesaurus = (how: Claim['says'], claims: readonly Claim[]): readonly string[] =>
  distinct(claims.filter(({ says }) => says === how).map(({ asked, text }) => `所问“${asked}”，对方说“${text}”`))

const meaning: Say = ({ reason: { value } }) => {
  const similarity = value ?? 0
  const how = similarity >= veryClose ? '内容高度相近' : similarity >= close ? '内容相近' : '内容联系不大'
  return `${how}（相似度 ${similarity.toFixed(2)}）`
}

/** From this share on most of what the question's headline names is named. */
const most = 0.6

const coverage: Say = ({ reason: { value } }) => {
  const share = value ?? 0
  const how = share >= most ? '点题' : share > 0 ? '部分点题' : '没有点到题目中的词'
  return `${how}（题目所问，对方说到 ${Math.round(share * 100)}%）`
}

const indicators: Say = ({ verdicts }) => {
  const count = (code: IndicatorVerdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === code).length
  return `指标满足 ${count('met')} 项，不满足 ${count('not met')} 项，未说明 ${count('unknown') + count('not comparable')} 项`
}

const fieldIn = ({ claims }: ProvenReason, field = claims[0]?.field): string =>
  claims.find((claim) => claim.field === field)?.text ?? ''

/** From this cosine of industries on two sides are said to be of one. */
const likely = 0.3

const industry: Say = ({ reason, industryName }) => {
  const names = reason.claims.map(({ text }) => industryName(text)).join('、')
  if (reason.value === 1) return `同属${names}`
  if (reason.value === 0) return `所属行业不同：对方属${names}`
  const isNear = (reason.value ?? 0) >= likely
  if (names === '') return isNear ? '从用词看行业相近' : '从用词看行业不同'
  return isNear ? `从用词看同属${names}` : `从用词看行业不同：对方属${names}`
}

const region: Say = ({ reason }) => {
  const place = fieldIn(reason)
  if (reason.value === 1) return `同在${place}`
  return reason.value === 0 ? `在外地：${place}` : `同省：${place}`
}

const cooperation: Say = ({ reason }) =>
  reason.value === 1 ? `合作方式相合：${fieldIn(reason)}` : `希望的合作方式不同，对方愿意${fieldIn(reason)}`

const maturity: Say = ({ reason }) => `成熟度：${fieldIn(reason)}`

const trackRecord: Say = ({ reason }) => {
  const evidence = fieldIn(reason, 'evidence')
  if (evidence === '0') return '资料中没有论文、专利或项目佐证'
  return reason.value === 0
    ? `佐证 ${evidence} 项，与所问相近的没有主持或第一完成`
    : `佐证 ${evidence} 项，与所问相近的有主持或第一完成`
}

const freshness: Say = ({ reason }) => {
  const [year, month] = fieldIn(reason).split('-')
  const said = `资料更新于 ${year} 年 ${Number(month)} 月`
  return (reason.value ?? 0) < stale ? `${said}，较久未更新，请先核实` : said
}

const availability: Say = ({ reason }) => `目前还可承接 ${fieldIn(reason)} 项对接`

/** What each signal is called in Chinese. */
export const labels: Readonly<Record<SignalName, string>> = {
  words: '用词',
  meaning: '语义',
  coverage: '点题',
  indicators: '指标',
  industry: '行业',
  region: '地域',
  cooperation: '合作方式',
  maturity: '成熟度',
  trackRecord: '业绩佐证',
  freshness: '时效',
  availability: '可承接',
}

const said: Readonly<Record<SignalName, Say>> = {
  words,
  meaning,
  coverage,
  indicators,
  industry,
  region,
  cooperation,
  maturity,
  trackRecord,
  freshness,
  availability,
}

/** The reasons of a proven match in words, in their order, said from the claims alone; no opinion is said as such. */
export const wordingOf = ({ reasons, verdicts }: ProvenMatch, industryName: About['industryName']): readonly Worded[] =>
  reasons.map((reason) => {
    const signal = reason.signal as SignalName
    return { label: labels[signal], text: textOf(reason, () => said[signal]({ reason, verdicts, industryName })) }
  })

const textOf = ({ stands, value }: ProvenReason, say: () => string): string => {
  if (!stands) return '与库中现存资料不符，不计分'
  return value === null ? '资料未说明' : say()
}
