import { writeFile } from 'node:fs/promises'
import { abstentionLine, measureAbstention } from '../../pipelines/evaluate/abstention.ts'
import { openCollection } from '../../pipelines/evaluate/collection.ts'
import { loadCollection } from '../../pipelines/evaluate/load-collection.ts'
import { backwardNames, evaluateBackward } from '../../pipelines/evaluate/result-needs.ts'
import { measureNames } from '../../pipelines/evaluate/scores.ts'
import { type EvaluatedNeed, evaluate } from '../../pipelines/evaluate.ts'
import { seeded } from '../domain/seeded.ts'
import { mean, pairedBootstrap } from '../ranking/bootstrap.ts'
import { profileNames } from '../ranking/profiles.ts'
import { chosen, readArguments } from './arguments.ts'
import { kindsOf, onlyFolder } from './collection-arguments.ts'
import type { Command } from './command.ts'

const help = `用法：npm run eval -- 评测集文件夹 [--kind result|expert] [--pool judged|all] [--profile ${profileNames.join('|')}] [--run 文件]
  评测集：needs.jsonl、results.jsonl 或 experts.jsonl、qrels.tsv（TREC：需求 0 记录 等级）。
  打印 nDCG@10（增益 2^g-1）、MAP、MRR@10、recall@100、AUC（等级≥2 对 0），与同一次运行的纯 BM25 对比，附配对自助法 95% 区间。
  有成果时另有一行 recall@10：反过来由成果找需求，对至少一条需求等级≥2 的每项成果，这些需求有多少排在全部需求的前 10。
  --pool   judged：只排各需求被评过的记录（默认）；all：排全库
  --run    写出 TREC run 文件
  使用用后即弃的数据库，不碰 DATA_DIR。`

/** `npm run eval`: how well the ranking does on labelled needs, beside plain BM25. */
export const evalCommand: Command = {
  summary: '在带标注的评测集上测量排序质量',
  help,
  run: async (args, { openStore, openEngines, say }) => {
    const typed = readArguments(args, { kind: 'string', pool: 'string', profile: 'string', run: 'string' })
    const folder = onlyFolder(typed)
    const collection = openCollection(folder)
    const kinds = kindsOf(collection, typed)
    const pool = chosen(typed, 'pool', { allowed: ['judged', 'all'], fallback: 'judged' })
    const profile = chosen(typed, 'profile', { allowed: profileNames, fallback: 'search' })
    const store = await openStore('throw-away')
    try {
      await loadCollection(collection, store.db)
      const engines = await openEngines(store, 'throw-away')
      const runs: string[] = []
      for (const kind of kinds) {
        const evaluated = await evaluate({ kind, pool, profile, qrels: collection.qrels }, engines)
        say(report(`${folder} · ${kind} · ${pool} · ${profile}`, measureNames, evaluated))
        runs.push(...evaluated.flatMap(runLines))
      }
      if (kinds.includes('result')) {
        const evaluated = await evaluateBackward({ profile, qrels: collection.qrels }, engines)
        say(report(`${folder} · result → need · all · ${profile}`, backwardNames, evaluated))
      }
      if (kinds.length === 2) say(abstentionLine(await measureAbstention(collection.qrels, engines)))
      if (typeof typed.values.run === 'string') await writeFile(typed.values.run, `${runs.join('\n')}\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}

interface Compared<M extends string> {
  readonly ours: Readonly<Record<M, number | null>>
  readonly plain: Readonly<Record<M, number | null>>
}

const report = <M extends string>(title: string, names: readonly M[], evaluated: readonly Compared<M>[]): string => {
  const lines = names.map((name) => {
    const pairs = evaluated.flatMap((each) => {
      const [ours, plain] = [each.ours[name], each.plain[name]]
      return ours === null || plain === null ? [] : [[ours, plain] as const]
    })
    if (pairs.length === 0) return `  ${name.padEnd(11)} —（标注不足，无法测量）`
    const [ours, plain] = [mean(pairs.map(([value]) => value)), mean(pairs.map(([, value]) => value))]
    const {
      mean: gain,
      low,
      high,
    } = pairedBootstrap(
      pairs.map(([a, b]) => a - b),
      seeded(1),
    )
    const signed = (value: number): string => `${value >= 0 ? '+' : ''}${value.toFixed(4)}`
    return `  ${name.padEnd(11)} ${ours.toFixed(4)}   ${plain.toFixed(4)}   ${signed(gain)} [${signed(low)}, ${signed(high)}]   × ${(ours / plain).toFixed(3)}   ${pairs.length}`
  })
  return [title, '  measure     ours     BM25     gain [95 % interval]           ratio     asked', ...lines].join('\n')
}

const runLines = ({ need, ranked }: EvaluatedNeed): readonly string[] =>
  ranked.map(({ id, score }, i) => `${need} Q0 ${id} ${i + 1} ${score.toFixed(6)} zhiqiao`)
