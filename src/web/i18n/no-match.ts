import type { Filled } from './message.ts'

/** Texts where nothing is a good match, in Chinese. */
export const noneZh = {
  expert: '专家库暂无合适匹配',
  result: '成果库暂无合适匹配',
  both: '暂无合适匹配',
  nearest: '最接近的是',
  narrowed: '在当前筛选条件下没有合适的。可以先放宽条件：',
  clear: '清除全部筛选条件',
  drop: (({ named }) => `不限${named('facet')}`) as Filled,
  next: '可以这样做',
  words: '换成行业里的叫法，例如把“焊不牢”写成“焊接接头开裂”。',
  split: '一次只说一个问题，几个问题分开查。',
  otherResult: (({ named }) => `看看科技成果（${named('count')} 项）`) as Filled,
  otherExpert: (({ named }) => `看看专家（${named('count')} 位）`) as Filled,
  rewrite: '修改问题描述',
  partly: {
    expert: '还没查全，眼下没找到合适的专家',
    result: '还没查全，眼下没找到合适的成果',
    both: '还没查全，眼下没找到合适的',
    beyond: '还没查全，眼下园区内没找到合适的',
    need: '还没查全，眼下没找到合适的需求',
    one: '还没查全',
    detail: (({ named }) =>
      `${named('parts')}这次没有用上，可能还有合适的没找到，不等于没有。恢复后再查一次就知道。`) as Filled,
    again: '再查一次',
  },
  uncertain: {
    expert: '专家库有几位可能相关，把握不大',
    result: '成果库有几项可能相关，把握不大',
  },
}

/** The same in English. */
export const noneEn: typeof noneZh = {
  expert: 'No good match among the experts yet',
  result: 'No good match among the results yet',
  both: 'No good match yet',
  nearest: 'The nearest is',
  narrowed: 'Nothing fits under these filters. Widen them first:',
  clear: 'Clear all filters',
  drop: ({ named }) => `Any ${`${named('facet')}`.toLowerCase()}`,
  next: 'What you can do',
  words: 'Use the trade’s own words, such as “brazed joint cracking” for “does not hold”.',
  split: 'Ask about one problem at a time.',
  otherResult: ({ named }) => `See the results (${named('count')})`,
  otherExpert: ({ named }) => `See the experts (${named('count')})`,
  rewrite: 'Edit the question',
  partly: {
    expert: 'Not everything was looked through: no good expert found so far',
    result: 'Not everything was looked through: no good result found so far',
    both: 'Not everything was looked through: no good match found so far',
    beyond: 'Not everything was looked through: nobody found in the park so far',
    need: 'Not everything was looked through: no fitting need found so far',
    one: 'not looked through yet',
    detail: ({ named }) =>
      `${named('parts')} not available this time: there may be more that fits. Search again when it is back to be sure.`,
    again: 'Search again',
  },
  uncertain: {
    expert: 'Some experts may fit; it is far from sure',
    result: 'Some results may fit; it is far from sure',
  },
}

/** Texts of what would have brought in those who are not in the list, in Chinese; the changes are in the words of the server. */
export const whyNotZh = {
  heading: '为什么不是他',
  place: (({ named }) => `，可列第 ${named('place')} 位（${named('grade')}）`) as Filled,
}

/** The same in English. */
export const whyNotEn: typeof whyNotZh = {
  heading: 'Who else nearly made the list',
  place: ({ named }) => `: place ${named('place')} (${named('grade')})`,
}
