import { answeringKinds } from '../../src/ranking/abstain.ts'
import { goodFrom } from '../../src/ranking/calibrate.ts'
import { type AnswerPorts, answer } from '../answer.ts'
import type { Qrels } from './collection.ts'

/** How often «no good match yet» is said of needs that have no answer in either library, and of needs that have one. */
export interface AbstentionMeasure {
  readonly withoutAnswer: number
  readonly flagged: number
  readonly withAnswer: number
  readonly falseAlarms: number
}

/** Whether the judgments know a record worth proposing. */
export const hasAnswer = (judged: ReadonlyMap<string, number>): boolean =>
  [...judged.values()].some((grade) => grade >= goodFrom)

/** Asks both libraries each judged need as a user would; flagged is a need to which both say that nothing fits. */
export const measureAbstention = async (qrels: Qrels, ports: AnswerPorts): Promise<AbstentionMeasure> => {
  const said: Said[] = []
  for (const [id, judged] of qrels) {
    const advised = await advisedBy(id, ports)
    if (advised.length > 0) said.push({ answered: hasAnswer(judged), flagged: advised.every(Boolean) })
  }
  return tally(said)
}

/** Of each library that knows the need: whether it says that nothing fits. */
const advisedBy = async (id: string, ports: AnswerPorts): Promise<readonly boolean[]> => {
  const answers = await Promise.all(
    answeringKinds.map((kind) =>
      answer({ asked: { kind: 'need', id }, kind, filters: {}, circles: null, limit: 3 }, ports),
    ),
  )
  return answers.flatMap((given) => (given === null ? [] : [given.advice !== null]))
}

interface Said {
  readonly answered: boolean
  readonly flagged: boolean
}

/** Counts what was said of each need. */
export const tally = (said: readonly Said[]): AbstentionMeasure => {
  const count = (answered: boolean, flagged?: boolean): number =>
    said.filter((each) => each.answered === answered && (flagged ?? each.flagged) === each.flagged).length
  return {
    withoutAnswer: count(false),
    flagged: count(false, true),
    withAnswer: count(true),
    falseAlarms: count(true, true),
  }
}

/** The measure in one line of Chinese. */
export const abstentionLine = ({ withoutAnswer, flagged, withAnswer, falseAlarms }: AbstentionMeasure): string =>
  `暂无合适匹配：两库均无答案的需求说中 ${share(flagged, withoutAnswer)}，有答案的误报 ${share(falseAlarms, withAnswer)}`

const share = (part: number, all: number): string =>
  all === 0 ? '—' : `${part}/${all}（${((100 * part) / all).toFixed(1)}%）`
