import type { Advised } from '../../src/domain/advice.ts'
import { answeringKinds } from '../../src/ranking/abstain.ts'
import { goodFrom } from '../../src/ranking/calibrate.ts'
import { type AnswerPorts, answer } from '../answer.ts'
import type { Qrels } from './collection.ts'

/** What is said of a need by both libraries together; `matches` as soon as one proposes something. */
export type SaidOfNeed = Advised | 'matches'

/** How often each thing is said of needs that have no answer in either library, and of needs that have one. */
export interface AbstentionMeasure {
  readonly withoutAnswer: Readonly<Record<SaidOfNeed, number>>
  readonly withAnswer: Readonly<Record<SaidOfNeed, number>>
}

/** Whether the judgments know a record worth proposing. */
export const hasAnswer = (judged: ReadonlyMap<string, number>): boolean =>
  [...judged.values()].some((grade) => grade >= goodFrom)

/** Asks both libraries each judged need as a user would. */
export const measureAbstention = async (qrels: Qrels, ports: AnswerPorts): Promise<AbstentionMeasure> => {
  const said: Said[] = []
  for (const [id, judged] of qrels) {
    const advised = await advisedBy(id, ports)
    if (advised.length > 0) said.push({ answered: hasAnswer(judged), says: together(advised) })
  }
  return tally(said)
}

/** What each library that knows the need says of it. */
const advisedBy = async (id: string, ports: AnswerPorts): Promise<readonly SaidOfNeed[]> => {
  const answers = await Promise.all(
    answeringKinds.map((kind) =>
      answer({ asked: { kind: 'need', id }, kind, filters: {}, circles: null, limit: 3 }, ports),
    ),
  )
  return answers.flatMap((given) => (given === null ? [] : [given.advice?.says ?? 'matches']))
}

const together = (said: readonly SaidOfNeed[]): SaidOfNeed =>
  (['matches', 'uncertain'] as const).find((says) => said.includes(says)) ?? 'none'

interface Said {
  readonly answered: boolean
  readonly says: SaidOfNeed
}

/** Counts what was said of each need. */
export const tally = (said: readonly Said[]): AbstentionMeasure => {
  const of = (answered: boolean): AbstentionMeasure['withAnswer'] => {
    const count = (says: SaidOfNeed): number =>
      said.filter((each) => each.answered === answered && each.says === says).length
    return { none: count('none'), uncertain: count('uncertain'), matches: count('matches') }
  }
  return { withoutAnswer: of(false), withAnswer: of(true) }
}

/** The measure in two lines of Chinese. */
export const abstentionLine = ({ withoutAnswer, withAnswer }: AbstentionMeasure): string =>
  [
    `两库均无答案的需求：${shares(withoutAnswer)}`,
    `有答案的需求：${shares(withAnswer)}（说“暂无合适匹配”的是误报）`,
  ].join('\n')

const shares = ({ none, uncertain, matches }: AbstentionMeasure['withAnswer']): string => {
  const all = none + uncertain + matches
  return `暂无合适匹配 ${share(none, all)}，把握不大 ${share(uncertain, all)}，照常推荐 ${share(matches, all)}`
}

const share = (part: number, all: number): string =>
  all === 0 ? '—' : `${part}/${all}（${((100 * part) / all).toFixed(1)}%）`
