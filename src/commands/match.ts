import type { PartView } from '../../pipelines/answer/parts.ts'
import { answer, type MatchAnswer, type MatchQuestion, type PlacedMatch } from '../../pipelines/answer.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { type Kind, kinds } from '../domain/record.ts'
import { profileNames } from '../ranking/profiles.ts'
import { chosen, counted, readOptions, type Typed } from './arguments.ts'
import type { Command } from './command.ts'

const help = `用法：
  npm run match -- --text "铜铝接头焊后开裂，想找懂钎焊和焊料的人" [--kind expert|result] [--limit 5] [--json]
  npm run match -- --need 编号 | --result 编号 | --expert 编号 [--kind …] [--limit 5] [--json]

  --text     用自己的话描述技术问题
  --need     为库中的一条需求找专家和成果
  --result   为一项成果找需求
  --expert   为一位专家找需求
  --kind     只找一种：expert（专家）、result（成果）、need（需求）
  --limit    每种最多几条，1 到 50，默认 5
  --profile  权重方案：${profileNames.join('、')}，默认 search
  --json     输出 JSON`

/** `npm run match`: who and what fits a text or a stored record, with reasons and quoted evidence. */
export const matchCommand: Command = {
  summary: '为一段描述或一条记录找匹配',
  help,
  run: async (args, { openStore, openEngines, say }) => {
    const typed = readOptions(args, {
      text: 'string',
      need: 'string',
      result: 'string',
      expert: 'string',
      kind: 'string',
      limit: 'string',
      profile: 'string',
      json: 'boolean',
    })
    const questions = questionsOf(typed)
    const store = await openStore('data')
    try {
      const engines = await openEngines(store, 'data')
      const answers = await Promise.all(questions.map((question) => answer(question, engines)))
      const found = answers.filter((each) => each !== null)
      if (found.length === 0) throw new ExpectedFailure(`库中没有这条记录：${idOf(questions)}`)
      say(
        typed.values.json === true
          ? JSON.stringify(found, null, 2)
          : found.map((each, i) => printed(questions[i]!.kind, each)).join('\n\n'),
      )
      await engines.close()
      return 0
    } finally {
      await store.close()
    }
  },
}

const questionsOf = (typed: Typed): readonly MatchQuestion[] => {
  const asked = askedOf(typed)
  const among: readonly Kind[] = 'kind' in asked && asked.kind !== 'need' ? ['need'] : ['expert', 'result']
  const wanted = typed.values.kind === undefined ? among : [chosen(typed, 'kind', { allowed: kinds })]
  const limit = counted(typed, 'limit', { from: 1, to: 50, fallback: 5 })
  const profile = chosen(typed, 'profile', { allowed: profileNames, fallback: 'search' })
  return wanted.map((kind) => ({ asked, kind, filters: {}, circles: null, limit, profile }))
}

const askedOf = ({ values }: Typed): MatchQuestion['asked'] => {
  const given = (['text', ...kinds] as const).filter(
    (name) => typeof values[name] === 'string' && values[name].trim() !== '',
  )
  const [name] = given
  if (name === undefined || given.length > 1)
    throw new ExpectedFailure('请给出 --text、--need、--result、--expert 中的一个', 2)
  const value = String(values[name]).trim()
  return name === 'text' ? { text: value } : { kind: name, id: value }
}

const idOf = ([question]: readonly MatchQuestion[]): string =>
  question !== undefined && 'id' in question.asked ? question.asked.id : ''

const names: Readonly<Record<Kind, string>> = { need: '需求', result: '科技成果', expert: '专家' }

const notices: Readonly<Record<string, string>> = {
  meaning: '（语义检索暂不可用，仅按用词匹配）',
  words: '（检索引擎暂不可用，仅按语义匹配）',
  embedder: '（外部向量模型暂不可用，由本机模型代替）',
}

const printed = (kind: Kind, { matches, parts, degraded, advice, nearMisses }: MatchAnswer): string => {
  const notice = degraded.map((part) => notices[part] ?? '').join('')
  const lines = [
    ...printedParts(parts),
    ...(advice === null ? [] : advised(advice)),
    ...matches.map(printedMatch),
    ...whyNot(nearMisses),
  ]
  return [`【${names[kind]}】${notice}`, ...lines].join('\n')
}

const printedParts = (parts: readonly PartView[]): readonly string[] =>
  parts.length === 0
    ? []
    : [
        `  所问分为 ${parts.length} 个部分：`,
        ...parts.map(
          ({ label, advice }, i) =>
            `    ${marks[i]} ${label}${advice === null ? '' : `　暂无合适匹配：${advice.obstacle}`}`,
        ),
      ]

/** More parts than these nobody writes into one need. */
const marks = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const openings = { none: '暂无合适匹配', uncertain: '把握不大，请先看原文再定' } as const

const advised = ({ says, obstacle, steps }: NonNullable<MatchAnswer['advice']>): readonly string[] => [
  `  ${openings[says]}：${obstacle}`,
  ...steps.map((step) => `    · ${step}`),
]

const whyNot = (nearMisses: MatchAnswer['nearMisses']): readonly string[] => {
  const changed = nearMisses.flatMap(({ title, id, changes }) =>
    changes.map(({ text, place, gradeName }) => `    · ${title}　[${id}]　${text}，可列第 ${place} 位（${gradeName}）`),
  )
  return changed.length === 0 ? [] : ['  为什么不是他：', ...changed]
}

const printedMatch = (
  { title, subtitle, id, score, gradeName, reasons, covers = [] }: PlacedMatch,
  i: number,
): string => {
  const speaking = reasons
    .filter(({ points }) => points > 0)
    .map(({ label, text, points }) => `     ${points.toFixed(3)}  ${label}：${text}`)
  const quotes = reasons
    .flatMap((reason) => reason.quotes)
    .map(({ source, text, marks }) => `     “${marked(text, marks)}” —— ${source}`)
  return [
    `  ${i + 1}. ${title}　${subtitle}　[${id}]　${gradeName}　得分 ${score.toFixed(3)}${covers.length === 0 ? '' : `　适合部分 ${covers.map((part) => marks[part]).join('')}`}`,
    ...speaking,
    ...quotes,
  ].join('\n')
}

const marked = (text: string, marks: readonly (readonly [number, number])[]): string =>
  [...marks]
    .reverse()
    .reduce((shown, [start, end]) => `${shown.slice(0, start)}【${shown.slice(start, end)}】${shown.slice(end)}`, text)
