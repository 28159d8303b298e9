import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCollection } from '../../pipelines/evaluate/collection.ts'
import { type CrossValidation, crossValidate } from '../../pipelines/fit/cross-validate.ts'
import { calibrate, type LabelledMatch, labelledMatches } from '../../pipelines/fit.ts'
import { profileNames, profiles } from '../ranking/profiles.ts'
import { readArguments } from './arguments.ts'
import { kindsOf, loadCollection, onlyFolder } from './collection-arguments.ts'
import type { Command } from './command.ts'

const help = `用法：npm run fit -- 评测集文件夹 [--kind result|expert] [--write]
  在带标注的评测集上按需求分五折交叉验证：拟合的权重与未训练的权重各得多少 nDCG@10、AUC，概率校准误差（ECE）多少。
  --write  把各方案的概率校准写入 data/profiles（权重只在交叉验证更好时才值得改，由人决定）`

const profileFolder = join(import.meta.dirname, '../../data/profiles')

/** `npm run fit`: what fitting the weights would bring, and the calibration of scores to probabilities. */
export const fitCommand: Command = {
  summary: '用标注数据拟合权重、校准概率',
  help,
  run: async (args, house) => {
    const typed = readArguments(args, { kind: 'string', write: 'boolean' })
    const folder = onlyFolder(typed)
    const collection = openCollection(folder)
    const kinds = kindsOf(collection, typed)
    const store = await house.openStore('throw-away')
    try {
      await loadCollection(collection, store)
      const engines = await house.openEngines(store, 'throw-away')
      const pairs = await labelledMatches(collection.qrels, kinds, engines)
      for (const kind of kinds) house.say(report(kind, crossValidate(kind, pairs)))
      if (typed.values.write === true)
        await writeCalibrations(pairs, { data: folder, date: engines.now().slice(0, 10) })
      return 0
    } finally {
      await store.close()
    }
  },
}

const report = (kind: string, { needs, untrained, fitted, calibrationError, weights }: CrossValidation): string =>
  [
    `${kind} · ${needs} 条需求 · 五折，按需求分`,
    `  未训练   nDCG@10 ${untrained.ndcg.toFixed(4)}   AUC ${untrained.auc.toFixed(4)}`,
    `  拟合     nDCG@10 ${fitted.ndcg.toFixed(4)}   AUC ${fitted.auc.toFixed(4)}`,
    `  概率校准误差（ECE，十等分，未参与拟合的需求）${calibrationError.toFixed(4)}`,
    `  全部数据上拟合的权重 ${JSON.stringify(weights)}`,
  ].join('\n')

// Matches to needs have no labels of their own: they are read as the result that found the need would be.
const writeCalibrations = async (
  pairs: readonly LabelledMatch[],
  fitted: { readonly data: string; readonly date: string },
): Promise<void> => {
  for (const name of profileNames) {
    const weights = profiles[name]
    const { result, expert } = calibrate(pairs, weights)
    const calibration = { need: result, result, expert }
    await writeFile(
      join(profileFolder, `${name}.json`),
      `${JSON.stringify({ weights, calibration, fitted: { calibration: fitted } }, null, 2)}\n`,
    )
  }
}
