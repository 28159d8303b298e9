import type { IndicatorVerdict } from '../../domain/indicator.ts'
import type { Match, Reason } from '../../domain/match.ts'
import type { Asked } from '../asked.ts'
import type { Candidate } from '../candidate.ts'
import type { SignalName } from '../signals.ts'

/** A reason as people read it: what it is about, and what it says here. Page, mail, export and API print these. */
export interface Worded {
  readonly label: string
  readonly text: string
}

interface About {
  readonly reason: Reason
  readonly candidate: Candidate
  readonly asked: Asked
  /** Industry code -> name in Chinese. */
  readonly industryName: (code: string) => string
}

type Say = (about: About) => string

/** From this cosine on two texts are said to be close, or very close. */
const close = 0.3
const veryClose = 0.5

/** Age after which a record should be checked before anybody is invited: two years, half its freshness. */
const stale = 0.5

const words: Say = ({ reason }) => {
  const marked = reason.quotes.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))
  const distinct = [...new Set(marked)].sort((a, b) => b.length - a.length).slice(0, 6)
  return distinct.length === 0 ? '没有共同的用词' : `共同提到：${distinct.join('、')}`
}

const meaning: Say = ({ reason: { value } }) => {
  const similarity = value ?? 0
  const how = similarity >= veryClose ? '内容高度相近' : similarity >= close ? '内容相近' : '内容联系不大'
  return `${how}（相似度 ${similarity.toFixed(2)}）`
}

const indicators: Say = ({ candidate: { verdicts = [] } }) => {
  const count = (code: IndicatorVerdict['verdict']): number => verdicts.filter(({ verdict }) => verdict === code).length
  return `指标满足 ${count('met')} 项，不满足 ${count('not met')} 项，未说明 ${count('unknown') + count('not comparable')} 项`
}

const industry: Say = ({ reason, candidate, asked, industryName }) => {
  const offered = candidate.kind === 'expert' ? candidate.record.industries : [candidate.record.industry]
  const common = asked.industries.filter((code) => offered.includes(code))
  return reason.value === 1 ? `同属${common.map(industryName).join('、')}` : '所属行业不同'
}

const region: Say = ({ reason, candidate }) => {
  const place = candidate.record.region ?? ''
  if (reason.value === 1) return `同在${place}`
  return reason.value === 0 ? `在外地：${place}` : `同省：${place}`
}

const cooperation: Say = ({ reason }) => (reason.value === 1 ? '合作方式相合' : '希望的合作方式不同')

const maturity: Say = ({ candidate }) => (candidate.kind === 'result' ? `成熟度：${candidate.record.maturity}` : '')

const trackRecord: Say = ({ candidate, reason }) => {
  const evidence = candidate.kind === 'expert' ? candidate.record.evidence.length : 0
  if (evidence === 0) return '资料中没有论文、专利或项目佐证'
  return reason.value === 0 ? `佐证 ${evidence} 项，均为参与` : `佐证 ${evidence} 项，有主持或第一完成`
}

const freshness: Say = ({ candidate, reason }) => {
  const { updated, confirmed } = candidate.record
  const [year, month] = (confirmed !== null && confirmed > updated ? confirmed : updated).split('-')
  const said = `资料更新于 ${year} 年 ${Number(month)} 月`
  return (reason.value ?? 0) < stale ? `${said}，较久未更新，请先核实` : said
}

const availability: Say = ({ candidate }) =>
  candidate.kind === 'expert' ? `目前还可承接 ${candidate.record.capacity} 项对接` : ''

const labels: Readonly<Record<SignalName, string>> = {
  words: '用词',
  meaning: '语义',
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
  indicators,
  industry,
  region,
  cooperation,
  maturity,
  trackRecord,
  freshness,
  availability,
}

/** The reasons of a match in words, in the order of the reasons; no opinion is said as such. */
export const wordingOf = (match: Match, about: Omit<About, 'reason'>): readonly Worded[] =>
  match.reasons.map((reason) => {
    const signal = reason.signal as SignalName
    return { label: labels[signal], text: reason.value === null ? '资料未说明' : said[signal]({ ...about, reason }) }
  })
