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
  places: { results: '成果', experts: '专家', engagements: '对接', imports: '导入' },
  resultsLead: '本单位的成果；打开一项，看它适合哪些企业的需求。',
  expertsLead: '本单位的专家；打开一位，看适合他的需求。资料由本人更正为准。',
  engagementsLead: '企业和园区邀请本单位的成果进行的对接；邀请专家本人的，由他自己答复和查看。',
  result: '成果',
  expert: '专家',
  maturity: '成熟度',
  capacity: '承接上限',
  back: '返回',
  noResults: '库里还没有本单位的成果',
  noResultsAdvice: '在这里录入第一项，或用成果表导入。',
  newResult: '录入成果',
  editResult: '修改成果',
  edit: '修改',
  writeLead: '写明能解决什么问题、做到什么程度、有什么数；保存后立刻参加匹配。',
  keptDraft: '这是上次没有保存的内容。',
  form: {
    title: '成果名称',
    description: '成果说明',
    descriptionHint: '原理、指标、应用场景与已有验证；写出数值和单位，会逐项和需求比。',
    untold: '没有写明',
    visibility: '谁能看到',
    scopes: {
      public: '公开',
      region: '本地区',
      park: '本园区',
      organisation: '本单位',
      private: '只有本单位的人，不参加匹配',
    },
    cooperation: '合作方式',
    keywords: '关键词',
    patents: '专利号',
    inventors: '完成人',
    region: '所在地，先省后市',
    price: '价格或条件',
    listHint: '几项之间用顿号或逗号隔开。',
    save: '保存',
    drop: '不保存',
  },
  noExperts: '库里还没有本单位的专家',
  noExpertsAdvice: '在这里录入第一位，或用专家表导入。',
  noEngagements: '还没有对接',
  noEngagementsAdvice: '有企业看中本单位的成果、园区科协发出邀请后，会列在这里。',
}

/** The same in English. */
export const institutionEn: typeof institutionZh = {
  places: { results: 'Results', experts: 'Experts', engagements: 'Engagements', imports: 'Import' },
  resultsLead: 'The results of your institution; open one to see the needs it fits.',
  expertsLead: 'The experts of your institution; open one to see the needs he fits. What he corrects himself counts.',
  engagementsLead: 'Engagements over your results. Who is invited in person answers and sees for himself.',
  result: 'Result',
  expert: 'Expert',
  maturity: 'Maturity',
  capacity: 'Limit',
  back: 'Back',
  noResults: 'No results of your institution yet',
  noResultsAdvice: 'Write the first one here, or import a table.',
  newResult: 'New result',
  editResult: 'Edit result',
  edit: 'Edit',
  writeLead: 'Say what it solves, how far it has come and in which figures; saved, it is matched at once.',
  keptDraft: 'This is what was typed before and not saved.',
  form: {
    title: 'Name',
    description: 'Description',
    descriptionHint:
      'Principle, figures, uses and proof so far; numbers with units are compared with needs one by one.',
    untold: 'Not told',
    visibility: 'Who may see it',
    scopes: {
      public: 'Everybody',
      region: 'The region',
      park: 'The park',
      organisation: 'The institution',
      private: 'Nobody else',
    },
    cooperation: 'Ways of cooperation',
    keywords: 'Keywords',
    patents: 'Patent numbers',
    inventors: 'Made by',
    region: 'Place, province first',
    price: 'Price or terms',
    listHint: 'Part several by commas.',
    save: 'Save',
    drop: 'Do not save',
  },
  noExperts: 'No experts of your institution yet',
  noExpertsAdvice: 'Add the first one here, or import a table.',
  noEngagements: 'Nothing yet',
  noEngagementsAdvice: 'Once a park association invites you over one of your results it stands here.',
}
