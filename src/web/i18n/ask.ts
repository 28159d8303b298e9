import type { Filled } from './message.ts'

/** The box of the search, in Chinese. */
export const askZh = {
  headline: '说出技术难题，找到能解决它的人和成果',
  lead: '用车间里的话说就行。每一条匹配都附有原文依据，没有合适的也会直说。',
  label: '描述您遇到的技术问题',
  text: '问题描述',
  placeholder:
    '例如：铜管和铝管接头焊完当天是好的，放两三天就裂，返修率约 4%，客户要求千分之一以下。管径 8～16 mm，换过三家焊丝……',
  hint: '写明材料、尺寸、指标和试过的办法，匹配会更准。',
  submit: '查找专家和成果',
  busy: '正在查找',
  shortcut: '按 Ctrl + Enter 查找',
  empty: '请先写下您的问题。',
  tooLong: (({ named }) =>
    `最多 ${named('most')} 字，已超出 ${named('over')} 字：请留下问题、指标和试过的办法，删去企业介绍。`) as Filled,
}

/** The same in English. */
export const askEn: typeof askZh = {
  headline: 'Describe a problem. Find who and what can solve it.',
  lead: 'Plain shop-floor words will do. Every match quotes its evidence, and when nothing fits we say so.',
  label: 'Describe your technical problem',
  text: 'The problem',
  placeholder:
    'For example: copper-aluminium tube joints look fine after brazing but crack two or three days later; 4% rework, the customer wants 0.1%. Diameter 8–16 mm, three filler wires tried… (Chinese finds most)',
  hint: 'Materials, sizes, figures and what you have tried make better matches. The libraries are in Chinese.',
  submit: 'Find experts and results',
  busy: 'Searching',
  shortcut: 'Ctrl + Enter to search',
  empty: 'Please describe your problem first.',
  tooLong: ({ named }) =>
    `At most ${named('most')} characters, ${named('over')} too many: keep the problem, the figures and what was tried, and leave out the company profile.`,
}

/** Problems to click on, by name, in Chinese. */
export const examplesZh = {
  heading: '不知道怎么写？点一个试试',
  joints: '铜铝接头焊后开裂',
  pickles: '袋装泡菜胀袋',
  plating: '活塞杆不用电镀硬铬',
  pump: '高温导热油泵密封老漏',
  solder: 'BGA 焊点空洞多',
  sensor: '压力芯体低温零漂',
}

/** The same in English. */
export const examplesEn: typeof examplesZh = {
  heading: 'Not sure how to put it? Try one of these',
  joints: 'Copper-aluminium joints crack after brazing',
  pickles: 'Bagged pickles swell on the way',
  plating: 'Replacing hard chrome on piston rods',
  pump: 'Hot-oil pump seals keep leaking',
  solder: 'Too many voids in BGA solder joints',
  sensor: 'Pressure cells drift when cold',
}
