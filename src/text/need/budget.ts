import { type Phrase, placesIn } from './phrases.ts'
import type { Span } from './roles.ts'

const figure = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)[余多]?'
const unit = '(?:[万亿]?(?:美|欧)?元|万(?!\\s*[a-z\\d吨只件套台转次模亩平立支]))'
const sum = new RegExp(
  `(?:不超过|不高于|至少|最多|约|近)?${figure}(?:万?元?[~\\-至到]${figure})?${unit}(?:左右|以内|之内|以下|以上|上下|内)?`,
  'gu',
)
const open = /面[议谈]|另议/gu
const purse = /预算|经费|费用|出资|自筹|投[入资]|资金|酬|年薪|总价|拿出|愿付/u
/** The price of one thing is no budget, and what is spent is spent. */
const otherMoney = /已|累计|支出|成本|单价|造价|售价|价[格钱]|[每吨亩]|运行费|电费|药剂费|处置费|改装费/u

/** What the firm would pay, with its qualifier: «150万元以内», «面议»; `null` when nothing is said. */
export const budgetIn = (phrases: readonly Phrase[]): Span | null => {
  const said = phrases.filter(({ text, role }) => !otherMoney.test(text) && (purse.test(text) || role === 'contact'))
  const named = said.filter(({ text }) => purse.test(text))
  const first = [...named, ...said].flatMap((phrase) => [...placesIn(phrase, sum), ...placesIn(phrase, open)])
  return first[0] ?? null
}
