import { type ConceptFault, conceptLimits } from '../../src/text/concept-faults.ts'

type Said = (fault: ConceptFault) => string

const most = {
  prefLabel: 1,
  altLabel: 40,
  en: 20,
  broader: 8,
  related: 30,
  said: 60,
  befalls: 30,
} as const satisfies Readonly<Record<ConceptFault['field'], number>>

const said: Readonly<Record<ConceptFault['fault'], Said>> = {
  short: ({ value }) => (value.trim() === '' ? '不能是空的' : `“${value}”太短，至少两个字`),
  long: ({ field, value }) =>
    `“${value.slice(0, 12)}…”太长，至多 ${field === 'en' ? conceptLimits.en : conceptLimits.label} 个字`,
  letters: ({ value }) => `“${value}”含有标点或换行；一个说法就是一个词，只用文字、数字和 / - . + # % ( )`,
  many: ({ field, value }) => `至多 ${most[field]} 个，现在有 ${value} 个`,
  twice: ({ value }) => `“${value}”在这个概念里已经有了（大小写、繁简算同一个）`,
  taken: ({ field, value, other }) =>
    field === 'en'
      ? `“${value}”已是概念“${other}”的英文`
      : `“${value}”已是概念“${other}”的说法；一个说法指两样东西，检索时两边都认不出`,
  alike: ({ value, other }) => `“${value}”和概念“${other}”的一个说法只差大小写、繁简或全半角，检索时分不清`,
  unknown: ({ value }) => `词库里没有叫“${value}”的概念；请写首选词，或先新增这个概念`,
  itself: ({ value }) => `“${value}”不能是自己的上位词或相关词`,
  both: ({ value }) => `“${value}”不能既是上位词又是相关词`,
  unreadable: ({ value }) =>
    `“${value}”读不懂：写问题表现里的词，中间隔着别的字就用空格或 … 分开，如 焊…第二天…裂；至少两个字，不用标点`,
  'no problem': ({ value }) => `“${value}”不能写在这里：只有“问题”一类的概念才有表现和对象`,
  nowhere: () => '写了表现，就要有相关词（怎么解决它）：否则认出了问题，也找不到办法',
  told: ({ value, other }) =>
    `“${value}”已是问题“${other}”的表现；若两个问题确实这样说，请写明各自发生在什么上（对象）`,
  circle: ({ value, other }) => `“${value}”本身在“${other}”之下，绕一圈成了自己的上位词`,
}

/** Why a word cannot stand where it was put, for the person who put it there. */
export const faultSaid: Said = (fault) => said[fault.fault](fault)

/** What is no fault and still worth saying: the search would take the word apart. */
export const cutSaid = (label: string): string =>
  `“${label}”里中文与字母数字混写，或有空格：检索会把它拆开，认不出整个说法；它只用于书写提示和产业链`
