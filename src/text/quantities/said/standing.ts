import type { Standing } from '../quantity.ts'
import { clauseStart, sentenceStart } from '../sentence-bounds.ts'

const asked =
  '要求|希望|想|需要?|(?<![主重首])要|应|须|目标|期望|预期|预计|力争|确保|保证|指标|争取|拟|客户|提高到|降低到|降到|降至|提升到|提升至|提高至|缩短到|缩短至|实现|本(?:项目|技术|工艺|产品|成果|方法|设备|发明)|我们|采用|改造后|使用后|应用后'
const present =
  '目前|现在|现有|当前|现阶段|现状|如今|[只才]能?(?:做|干|跑|打)?[到有]|只能|仅能|只有|仅[有为达]|仅$|一直|眼下|现行|现用|主导产品|主要产品|主营|专业生产|公司产品|产品有(?![效机害毒色])|产品包括|主打|公司生产|研发生产|所生产的'
const others =
  '传统|常规|普通|原来|原先|以往|以前|过去|国外|进口(?![温压处水含浓流烟气风])|国内|同类|一般(?!(?:为|在|是|取|约)?\\s?$)|市售|市面|对照|未处理|改造前|行业平均|竞品|其他厂家|友商'
const denial = /(?:达不到|无法达到|不能达到|难以达到|未能?达到|没有?达到|做不到|不满足|达不成)[^，。；]{0,6}$/

const askedOrPresent = new RegExp(`(${asked})|(?<![比较于与同]|替代|取代)(${present})`, 'g')
// «比进口产品», «替代进口» and «达到国外水平» do not give the others' value.
const othersPattern = new RegExp(
  `(?<![比较与同于替代到超过]|[高多长快]出|优于|取代|打破|填补|媲美)(?:${others})(?![^，。；]*(?:比|较|相比|提高|降低|提升|减少|缩短|下降|的\\d|的[一二三四五六七八九]))`,
)
const ownPattern = /本(?:项目|技术|工艺|产品|成果|方法|设备|发明)|我们|采用|改造后|使用后|应用后|要求|希望|需|应|目标/

// General truths, and what only might be: 实验证明 …, 若整车减重10% …, 每减少100公斤 ….
const general = /(?:若|如果|假如|每(?:减少|增加|降低|提高|升高))[^。；]*$/
const reported = /实验证明|研究表明|据统计|数据显示|据报道|资料显示|文献报道/

/** Whose value stands at an offset: stated or asked, the present state, others' or the old one, or what is not reached. */
export const standingAt = (text: string, at: number, floor: number): Standing => {
  const clause = text.slice(Math.max(floor, clauseStart(text, at)), at)
  if (denial.test(clause)) return 'denied'
  if (othersPattern.test(clause) && !ownPattern.test(clause)) return 'baseline'
  const sentence = text.slice(sentenceStart(text, at), at)
  if (general.test(sentence) || reported.test(sentence)) return 'baseline'
  if (/^(?:不到|不足|不满|未满)/.test(text.slice(at, at + 2)) && !/[至到]$/.test(clause)) return 'present'
  const last = [...sentence.matchAll(askedOrPresent)].at(-1)
  return last?.[2] === undefined ? 'stated' : 'present'
}
