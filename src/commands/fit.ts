import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { abstentionLine } from '../../pipelines/evaluate/abstention.ts'
import { openCollection } from '../../pipelines/evaluate/collection.ts'
import { loadCollection } from '../../pipelines/evaluate/load-collection.ts'
import {
  crossValidateAbstention,
  fitAbstention,
  type ObservedNeed,
  observeNeeds,
} from '../../pipelines/fit/abstention.ts'
import { type CrossValidation, crossValidate } from '../../pipelines/fit/cross-validate.ts'
import { feedbackMatches } from '../../pipelines/fit/feedback.ts'
import { calibrate, isRelevant, type LabelledMatch, labelledMatches } from '../../pipelines/fit.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import type { Store } from '../engines/store.ts'
import { abstentions, profileNames, profiles } from '../ranking/profiles.ts'
import { chosen, readArguments, type Typed } from './arguments.ts'
import { kindsOf, onlyFolder } from './collection-arguments.ts'
import type { Command, House } from './command.ts'

const help = `用法：npm run fit -- 评测集文件夹 [--feedback] [--kind result|expert] [--write]
      npm run fit -- --feedback [--kind result|expert] [--write]
  在带标注的评测集上按需求分五折交叉验证：拟合的权重与未训练的权重各得多少 nDCG@10、AUC，概率校准误差（ECE）多少；
  两库都有时，还有“暂无合适匹配”说中与误报多少。
  --feedback  加上（或只用）DATA_DIR 中用户的反馈：感兴趣、已对接、已签约为正，不合适按原因为负，按所在位次折算权重
  --write  把各方案的概率校准和“暂无合适匹配”的界限写入 data/profiles（权重只在交叉验证更好时才值得改，由人决定）`

const profileFolder = join(import.meta.dirname, '../../data/profiles')

/** `npm run fit`: what fitting the weights would bring, and the calibration of scores to probabilities. */
export const fitCommand: Command = {
  summary: '用标注数据拟合权重、校准概率',
  help,
  run: async (args, house) => {
    const typed = readArguments(args, { kind: 'string', write: 'boolean', feedback: 'boolean' })
    const isAlone = typed.values.feedback === true && typed.words.length === 0
    const sources = [
      ...(isAlone ? [] : [await judgedPairs(typed, house)]),
      ...(typed.values.feedback === true ? [await feedbackPairs(typed, house)] : []),
    ]
    const pairs = sources.flatMap((source) => source.pairs)
    const kinds = [...new Set(sources.flatMap((source) => source.kinds))]
    for (const kind of kinds) house.say(report(kind, crossValidate(kind, pairs)))
    const observed = sources.flatMap((source) => source.observed)
    if (observed.length > 0)
      house.say(`${abstentionLine(crossValidateAbstention(observed, pairs, profiles.search))}（五折，按需求分）`)
    const data = sources.map((source) => source.name).join('、')
    const date = new Date().toISOString().slice(0, 10)
    if (typed.values.write === true) await writeFitted({ pairs, observed }, { data, date })
    return 0
  },
}

/** Labelled pairs, and where they come from. */
interface Source {
  readonly name: string
  readonly kinds: readonly LabelledMatch['kind'][]
  readonly pairs: readonly LabelledMatch[]
  /** What both libraries found for each judged need; empty when only one was looked at. */
  readonly observed: readonly ObservedNeed[]
}

const judgedPairs = async (typed: Typed, house: House): Promise<Source> => {
  const name = onlyFolder(typed)
  const collection = openCollection(name)
  const kinds = kindsOf(collection, typed)
  return withStore('throw-away', house, async (store) => {
    await loadCollection(collection, store.db)
    const engines = await house.openEngines(store, 'throw-away')
    const pairs = await labelledMatches(collection.qrels, kinds, engines)
    return { name, kinds, pairs, observed: kinds.length === 2 ? await observeNeeds(collection.qrels, engines) : [] }
  })
}

const feedbackPairs = async (typed: Typed, house: House): Promise<Source> => {
  const allowed = ['result', 'expert'] as const
  const kinds = typed.values.kind === undefined ? allowed : [chosen(typed, 'kind', { allowed })]
  const pairs = await withStore('data', house, async (store) =>
    feedbackMatches(kinds, await house.openEngines(store, 'data')),
  )
  if (!pairs.some(isRelevant) || pairs.every(isRelevant))
    throw new ExpectedFailure('DATA_DIR 中的反馈还不够：至少要有一条感兴趣和一条与内容有关的不合适')
  return { name: '反馈', kinds: kinds.filter((kind) => pairs.some((pair) => pair.kind === kind)), pairs, observed: [] }
}

const withStore = async <T>(
  where: 'data' | 'throw-away',
  house: House,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await house.openStore(where)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const report = (kind: string, { needs, untrained, fitted, calibrationError, weights }: CrossValidation): string =>
  [
    `${kind} · ${needs} 条需求 · 五折，按需求分`,
    `  未训练   nDCG@10 ${untrained.ndcg.toFixed(4)}   AUC ${untrained.auc.toFixed(4)}`,
    `  拟合     nDCG@10 ${fitted.ndcg.toFixed(4)}   AUC ${fitted.auc.toFixed(4)}`,
    `  概率校准误差（ECE，十等分，未参与拟合的需求）${calibrationError.toFixed(4)}`,
    `  全部数据上拟合的权重 ${JSON.stringify(weights)}`,
  ].join('\n')

interface Observed {
  readonly pairs: readonly LabelledMatch[]
  /** `null` when only one library was looked at: then what was fitted before stays. */
  readonly observed: readonly ObservedNeed[] | null
}

// Matches to needs have no labels of their own: they are read as the result that found the need would be.
const writeFitted = async (
  { pairs, observed }: Observed,
  fitted: { readonly data: string; readonly date: string },
): Promise<void> => {
  for (const name of profileNames) {
    const weights = profiles[name]
    const { result, expert } = calibrate(pairs, weights)
    const calibration = { need: result, result, expert }
    const abstention = observed === null ? abstentions[name] : fitAbstention(observed, pairs, weights)
    await writeFile(
      join(profileFolder, `${name}.json`),
      `${JSON.stringify({ weights, calibration, abstention, fitted: { calibration: fitted, abstention: fitted } }, null, 2)}\n`,
    )
  }
}
