import type { Filled } from './message.ts'

/** The room of a broker, in Chinese. */
export const casesZh = {
  lead: '园区科协交给您经办的对接：先看逾期的，再看七天内到期的。',
  groups: {
    late: (({ named }) => `已逾期 ${named('count')} 项`) as Filled,
    due: (({ named }) => `七天内到期 ${named('count')} 项`) as Filled,
    later: (({ named }) => `其他进行中 ${named('count')} 项`) as Filled,
    over: (({ named }) => `已结束 ${named('count')} 项`) as Filled,
  },
  none: '还没有交给您经办的对接',
  noneAdvice: '园区科协把一个对接交给您之后，会列在这里；您也可以先查找专家和成果。',
}

/** The same in English. */
export const casesEn: typeof casesZh = {
  lead: 'What park associations handed to you: overdue first, then what falls due within seven days.',
  groups: {
    late: ({ named }) => `Overdue: ${named('count')}`,
    due: ({ named }) => `Due within seven days: ${named('count')}`,
    later: ({ named }) => `Other work under way: ${named('count')}`,
    over: ({ named }) => `Over: ${named('count')}`,
  },
  none: 'Nothing was handed to you yet',
  noneAdvice: 'What a park association hands to you stands here. Meanwhile you can search.',
}

/** The rooms of a university, institute or society, in Chinese. */
export const institutionZh = {
  places: { results: '成果', experts: '专家', engagements: '对接' },
  resultsLead: '本单位的成果；打开一项，看它适合哪些企业的需求。',
  expertsLead: '本单位的专家；打开一位，看适合他的需求。资料由本人更正为准。',
  engagementsLead: '企业和园区邀请本单位的成果进行的对接；邀请专家本人的，由他自己答复和查看。',
  result: '成果',
  expert: '专家',
  maturity: '成熟度',
  capacity: '承接上限',
  back: '返回',
  noResults: '库里还没有本单位的成果',
  noResultsAdvice: '请园区科协用成果表导入，或通过接口录入。',
  noExperts: '库里还没有本单位的专家',
  noExpertsAdvice: '请园区科协用专家表导入，或通过接口录入。',
  noEngagements: '还没有对接',
  noEngagementsAdvice: '有企业看中本单位的成果、园区科协发出邀请后，会列在这里。',
}

/** The same in English. */
export const institutionEn: typeof institutionZh = {
  places: { results: 'Results', experts: 'Experts', engagements: 'Engagements' },
  resultsLead: 'The results of your institution; open one to see the needs it fits.',
  expertsLead: 'The experts of your institution; open one to see the needs he fits. What he corrects himself counts.',
  engagementsLead: 'Engagements over your results. Who is invited in person answers and sees for himself.',
  result: 'Result',
  expert: 'Expert',
  maturity: 'Maturity',
  capacity: 'Limit',
  back: 'Back',
  noResults: 'No results of your institution yet',
  noResultsAdvice: 'A park association imports them from a table, or they come over the API.',
  noExperts: 'No experts of your institution yet',
  noExpertsAdvice: 'A park association imports them from a table, or they come over the API.',
  noEngagements: 'Nothing yet',
  noEngagementsAdvice: 'Once a park association invites you over one of your results it stands here.',
}
