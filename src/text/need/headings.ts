import type { SpokenRole } from './roles.ts'

/** «一、», «(2)», «3.», «【»: what stands before the name of a section. */
const numbering = /^[【[(]*(?:第?[一二三四五六七八九十\d]{1,2}(?:部分)?[、.)：:\]]*|[①-⑳])?[、.)\]【]*/u
const closing = /(?:如下|包括|有)?[:。.】\]、]+$/u
/** Longer than this and it is a sentence, not the name of a section. */
const longestName = 14

/** What a section is called, and the role its sentences have unless their words say otherwise. The first that fits counts. */
const names: readonly (readonly [SpokenRole, RegExp])[] = [
  [
    'contact',
    /^(?:.{0,4}合作(?:方式|模式|意向|需求|要求|形式)|联系.*|.{0,6}(?:预算|经费|资金|投入).{0,2}|知识产权.*)$/,
  ],
  ['contact', /^(?:附注|其他|其它|备注|另|.{0,4}(?:期限|完成时间|时间要求|进度要求))$/],
  ['praise', /^.{0,4}(?:概况|简介|介绍|基本情况|企业情况|公司情况|单位情况)$/],
  ['background', /^.{0,4}(?:背景|意义|市场前景|市场分析|效益|效益分析|国内外.{0,4}现状|创新点)$/],
  ['background', /^.{0,6}(?:工作|研究|合作|技术|现有|已有|前期|产业化)(?:基础|条件|进展)$/],
  ['ask', /^(?:.*(?:拟|需要?|希望|期望|预计|急需|想)解决.*|解决|目的|求|希望|现?需|请求|诉求|想要|期望)$/],
  ['ask', /^.{0,6}(?:难题|难点|瓶颈|卡点|攻关方向|攻关内容|难题名称)$/],
  ['current', /^.{0,6}(?:现状|现状与难题|存在的?(?:主要|突出)?问题|主要问题|问题描述|工况条件|问题)$/],
  ['ask', /^.{0,6}(?:需求|难题|研究|项目|开发)(?:主要)?(?:内容|描述|说明|名称|详情|情况|任务)?(?:及.*)?$/],
  ['constraint', /^.{0,4}(?:限制条件|约束条件|边界条件|环保要求|使用条件)$/],
  ['target', /^.{0,11}(?:指标|目标|要求|参数|预期成果|预期效果)(?:要求|为|如下)?$/],
]

/** The role a heading or label gives to what follows; `undefined` when the words are no heading. Wants folded text without white space. */
export const headingRole = (text: string): SpokenRole | undefined => {
  const name = text.replace(numbering, '').replace(closing, '')
  if (name.length === 0 || name.length > longestName) return undefined
  return names.find(([, pattern]) => pattern.test(name))?.[0]
}
